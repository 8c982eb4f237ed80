import { bodyOf, inner, isLowerCase } from '../body';
import { type Edit, edited } from '../edits';
import type { Transformation } from '../transformation';

const ENTER =
  '(?:re-?tweet|rt|like|share|follow|follow us|follow me|comment|comment below|repost|tag a friend|reply|reply below)';
const PRIZE = new RegExp(
  `^(?:please |just |simply )*${ENTER}(?: (?:this|this post|this tweet|(?:this|our|my) page))?(?:(?:,? (?:and|&)|,| ?\\+) ${ENTER}(?: (?:this|this post|this tweet|(?:this|our|my) page))?)* (?:to win|for (?:a|your) chance (?:to win|of winning)|to be in with a chance (?:to win|of winning)) (one of (?:our |the |these )?)?(?=\\S)(.+)$`,
  'i',
);
/** Somebody's own thing would need another word in front. */
const NAMED = /^(?:an?|the|some|\d{1,3}|two|three|four|five|six|ten|[$£€]\d\S*|tickets|free) /i;
const NUMBER = /^(?:\d{1,3}|two|three|four|five|six|ten|some|tickets) /i;

function prizeIn(clause: string): string | undefined {
  const [, among, prize = ''] = PRIZE.exec(clause) ?? [];
  if (!prize || /^(?:it|this|these|them|big|with|on|at|our|your)\b/i.test(prize) || /[:;]/.test(prize))
    return undefined;
  if (!NAMED.test(prize)) return undefined;
  const many = (among || NUMBER.test(prize)) && !/^an? /i.test(prize);
  return `There${many ? ' are' : '’s'} ${prize} to win`;
}

/** What there is to win is news; that others shall cry it out is not. */
export default {
  id: 'prize-to-statement',
  title: 'Says what there is to win without asking for shares',
  apply: (facts) => {
    const edits: Edit[] = [];
    for (const sentence of facts.sentences) {
      const body = bodyOf(sentence, facts);
      const said = body && sentence.ending !== '?' ? prizeIn(body.text) : undefined;
      if (body && said) edits.push({ start: body.start, end: body.end, text: isLowerCase(facts) ? inner(said) : said });
    }
    return edited(facts.text, edits);
  },
  examples: [
    ['RT to win one of 3 mugs', 'There are 3 mugs to win'],
    ['Follow & RT for a chance to win a £50 voucher!', 'There’s a £50 voucher to win!'],
    ['Come along to win a teapot', 'Come along to win a teapot'],
  ],
} satisfies Transformation;
