import type { Facts } from '../../facts/facts';
import { nounPhrases, verbForms } from '../../language';
import { bodyOf, inner, isLowerCase } from '../body';
import { capitalised, type Edit, edited } from '../edits';
import type { Transformation } from '../transformation';

const FEELING =
  '(?:(?:so|very|super|beyond|really|absolutely|incredibly|extremely|both|just) )*(?:thrilled|excited|proud|delighted|pleased|happy|honou?red|humbled|stoked|privileged|over the moon|pumped)(?: (?:and|&) (?:(?:so|very) )?(?:thrilled|excited|proud|delighted|pleased|happy|honou?red|humbled|stoked))?';
const SUBJECT = "(?:(we|i|our (?:whole )?team)(?:['’](?:re|m)| are| am| is)? )?";
const OPENER = new RegExp(`^(?:and )?${SUBJECT}${FEELING} (?:that |to )`, 'i');
const TELL =
  /^(?:finally )?(?:announce|share|reveal|report|tell you|say|let you know)(?: with you(?: all)?)?(?: today)?(?: the (?:news|great news))? that /i;
const PAIR =
  /^(?:announce|share|celebrate|reveal) the (launch|release|opening|arrival|return|publication) of (?=(?:our|my|the|a|an|\p{Lu}|#|@))/iu;
const OUTCOME: Readonly<Record<string, string>> = {
  launch: 'out',
  release: 'out',
  publication: 'out',
  opening: 'open',
  arrival: 'here',
  return: 'back',
};
const SHOW =
  /^(?:announce|share|introduce|present|unveil|reveal|show you|bring you|launch|release) (?=(?:our|my|the|a|an|some|this|these)\b)/i;
/** Deeds that are told as they happen: "we're partnering with …". */
const DEED = /^(partner|support|sponsor|host|join|work|welcome|team up|collaborate|take part)\b/i;

const LABEL =
  /^(?:hot take|unpopular opinion|exciting news|big news|great news|amazing news|huge news|exciting announcement|big announcement|rest assured|it['’]s official|newsflash|pro tip alert|shameless plug|introducing|presenting|say hello to)(?:\s*[:,!–—-]+\s*|\s+(?=(?:our|the|my|a)\b))(?=\S)/i;
const SHOWING = /^(?:introducing|presenting|say hello to)/i;
const BARE_LABEL =
  /^(?:exciting news|big news|great news|amazing news|huge news|exciting announcement|big announcement|it['’]s official|the wait is over|drum ?roll)$/i;

function here(noun: string): string {
  return `Here${nounPhrases(noun)[0]?.plural ? ' are' : '’s'} ${noun}`;
}

function unwrapped(clause: string, facts: Facts): string | undefined {
  const label = LABEL.exec(clause);
  if (label) {
    const rest = clause.slice(label[0].length);
    return SHOWING.test(label[0]) && /^(?:our|the|my|a|an)\b/i.test(rest) ? here(inner(rest)) : capitalised(rest);
  }
  const opener = OPENER.exec(clause);
  if (!opener) return undefined;
  const rest = clause.slice(opener[0].length);
  if (opener[0].trimEnd().endsWith('that')) return capitalised(rest);
  const tell = TELL.exec(rest);
  if (tell) return capitalised(rest.slice(tell[0].length));
  const pair = PAIR.exec(rest);
  if (pair) return outcome(rest.slice(pair[0].length), OUTCOME[pair[1]?.toLowerCase() ?? ''] ?? 'here');
  const show = SHOW.exec(rest);
  if (show) return isClause(rest) ? undefined : here(rest.slice(show[0].length));
  const deed = DEED.exec(rest)?.[0];
  const gerund = deed && verbForms(deed.split(' ')[0] ?? '')?.gerund;
  if (!deed || !gerund) return undefined;
  const { i, we } = facts.persons;
  const who = opener[1]
    ? /^i$/i.test(opener[1])
      ? 'I’m'
      : 'We’re'
    : we.length > 0
      ? 'We’re'
      : i.length > 0
        ? 'I’m'
        : undefined;
  return who && `${who} ${gerund}${rest.slice((deed.split(' ')[0] ?? '').length)}`;
}

/** "launch of our tool map" is "Our tool map is out"; what follows the thing itself follows still. */
function outcome(rest: string, state: string): string | undefined {
  const phrase = nounPhrases(rest)[0];
  if (phrase?.start !== 0 || !/^(?:$|[,:!.]| (?:in|on|at|for|with|today|this|next)\b)/.test(rest.slice(phrase.end)))
    return undefined;
  return `${capitalised(rest.slice(0, phrase.end))} ${phrase.plural ? 'are' : 'is'} ${state}${rest.slice(phrase.end)}`;
}

function isClause(rest: string): boolean {
  return /^(?:share|introduce|announce) (?:the|a|an) (?:launch|release|start|beginning|appointment|opening)/i.test(
    rest,
  );
}

/** Trumpets before the news make it sound like a press release: the news itself is warmer. */
export default {
  id: 'drop-stock-opener',
  title: 'Says the news without the trumpet before it',
  apply: (facts) => {
    const edits: Edit[] = [];
    const small = isLowerCase(facts);
    for (const sentence of facts.sentences) {
      const body = bodyOf(sentence, facts);
      if (!body) continue;
      const rest = BARE_LABEL.test(body.text) ? '' : unwrapped(body.text, facts);
      if (rest === undefined) continue;
      const next = facts.text.slice(body.close).match(/^[^\S\n]*/)?.[0].length ?? 0;
      const end = rest ? body.end : body.close + next;
      edits.push({ start: body.start, end, text: small ? inner(rest) : rest });
    }
    return edited(facts.text, edits).trimEnd();
  },
  examples: [
    ["We're thrilled to announce that Ana joins the bakery", 'Ana joins the bakery'],
    ['Proud to share the launch of our tool map!', 'Our tool map is out!'],
    [
      'We are excited and humbled to partner with Leeds Cycles on a repair day.',
      'We’re partnering with Leeds Cycles on a repair day.',
    ],
    ['Thrilled to introduce our new apprentices: Bo and Kim.', 'Here are our new apprentices: Bo and Kim.'],
    ['Hot take: soup is better on day two.', 'Soup is better on day two.'],
    ['So excited to see my sister on Friday.', 'So excited to see my sister on Friday.'],
  ],
} satisfies Transformation;
