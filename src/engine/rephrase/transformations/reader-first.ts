import { singular } from '../../language';
import { bodyOf } from '../body';
import { type Edit, edited } from '../edits';
import type { Transformation } from '../transformation';

const ROLES =
  'members|students|teachers|parents|nurses|subscribers|pensioners|veterans|residents|commuters|cyclists|runners|drivers|gardeners|beginners|bakers|developers|designers|writers|artists|seniors|carers|volunteers|graduates|landlords|tenants|homeowners|renters|founders|freelancers';
const GAINS = 'save|get|receive|enjoy|pay|earn|eat|travel|swim|go|enter|can';
const WHO = new RegExp(`^((?:[\\p{Lu}\\d][\\p{L}\\d]* )?)(${ROLES}) (?=(?:${GAINS})\\b)`, 'iu');
const FREE = new RegExp(
  `^(free [\\p{L} ]{3,30}?) for ((?:[\\p{L}]+ )?(?:${ROLES}|schools|families|children|kids|women|men|clubs))$`,
  'iu',
);

function turned(clause: string): string | undefined {
  const who = WHO.exec(clause);
  if (who) {
    const role = `${who[1]}${singular(who[2] as string)}`;
    return `If you’re ${/^[aeio]/i.test(role) ? 'an' : 'a'} ${role[0]?.toLowerCase() === role[0] || who[1] ? role : role[0]?.toLowerCase() + role.slice(1)}, you ${clause.slice(who[0].length)}`;
  }
  const free = FREE.exec(clause);
  return free ? `For ${free[2]}: ${free[1]?.[0]?.toLowerCase()}${free[1]?.slice(1)}` : undefined;
}

/** The person comes before the offer. */
export default {
  id: 'reader-first',
  title: 'Says first who it is for',
  apply: (facts) => {
    const edits: Edit[] = [];
    for (const sentence of facts.sentences) {
      const body = bodyOf(sentence, facts);
      const text = body && sentence.ending !== '?' ? turned(body.text) : undefined;
      if (body && text) edits.push({ start: body.start, end: body.end, text });
    }
    return edited(facts.text, edits);
  },
  examples: [
    ['Members save 10% on hives until 1 May', 'If you’re a member, you save 10% on hives until 1 May'],
    ['Free seeds for schools', 'For schools: free seeds'],
    ['The members met on Friday', 'The members met on Friday'],
  ],
} satisfies Transformation;
