import type { Facts } from '../../facts/facts';
import { nounPhrases, verbForms } from '../../language';
import { bodyOf, inner, isLowerCase, tailOf } from '../body';
import { capitalised, type Edit, edited } from '../edits';
import type { Transformation } from '../transformation';

const FEELING =
  '(?:(?:so|very|super|beyond|really|absolutely|incredibly|extremely|both|just) )*(?:thrilled|excited|proud|delighted|pleased|happy|honou?red|humbled|stoked|privileged|over the moon|pumped)(?: (?:and|&) (?:(?:so|very) )?(?:thrilled|excited|proud|delighted|pleased|happy|honou?red|humbled|stoked))?';
const SUBJECT = "(?:(we|i|our (?:whole )?team)(?:['’](?:re|m)| are| am| is)? )?";
const OPENER = new RegExp(`^(?:and )?${SUBJECT}${FEELING} (?:that |to )`, 'i');
const TELL =
  /^(?:finally )?(?:announce|share|reveal|report|tell you|say|let you know|inform (?:you|(?:(?:all|our|\p{Ll}+) ){1,3}(?:clients|customers|partners|members|stakeholders|guests|friends|followers)(?: and \p{Ll}+)?)(?= that\b))(?: with you(?: all)?)?(?: today)?(?: the (?:news|great news))? (?:that |(?=(?:i|we)(?:['’]\w+)? ))/iu;
const PAIR =
  /^(?:announce|share|celebrate|reveal) the (launch|release|opening|arrival|return|publication|beginning|start) of (?=(?:our|my|the|a|an|\p{Lu}|#|@))/iu;
const OUTCOME: Readonly<Record<string, string>> = {
  launch: 'out',
  release: 'out',
  publication: 'out',
  opening: 'open',
  arrival: 'here',
  return: 'back',
  beginning: 'beginning',
  start: 'starting',
};
const SHOW =
  /^(?:announce|share|introduce|present|unveil|reveal|show you|bring you|launch|release) (?=(?:our|my|the|a|an|some|this|these)\b)/i;
/** Deeds that are told as they happen: "we're partnering with …". */
const OTHERS = new RegExp(
  `^((?:[Tt]he |[Oo]ur )?[#@]?\\p{Lu}[\\p{L}\\p{N}’'.&-]*(?: (?:of |and |& |the |for )?[#@]?[\\p{Lu}\\d][\\p{L}\\p{N}’'.&-]*){0,4}) (is|are) ${FEELING} to `,
  'u',
);
/** "to have won": it has happened; "to have Ana join us" has not. */
const HAPPENED =
  /^have (?:(?:just|now|finally|also|recently) )?(?:\p{Ll}+ed|been|won|had|made|got|gotten|gone|done|seen|met|built|begun|become|found|given|grown|held|kept|led|left|lost|put|run|sent|set|shown|sold|spent|spoken|taken|taught|told|written)\b/iu;
/** "to be named": it has happened. */
const PAST =
  /^be (?:named|recogni[sz]ed|included|selected|featured|listed|ranked|chosen|awarded|nominated|honou?red)\b/i;
const STATE =
  /^be (?=(?:an?|the|one|part|among|back|working|partnering|supporting|hosting|sponsoring|joining|a part)\b)/i;
const TOGETHER = /^(?:announce|share|reveal) (?:our|the|a|its|their)(?: new)? partnership (?=with\b)/i;
const DEED =
  /^(?:partner|support|sponsor|host|join|work|team up|collaborate|take part|participate|offer|bring|launch|open|release|continue)\b/i;

const LABEL =
  /^(?:hot take|unpopular opinion|exciting news|big news|great news|amazing news|huge news|exciting announcement|big announcement|rest assured|it['’]s official|newsflash|pro tip alert|shameless plug|introducing|presenting|say hello to)(?:\s*[:,!–—-]+\s*|\s+(?=(?:our|the|my|a)\b))(?=\S)/i;
/** "In today's fast-paced landscape, …" */
const NOWADAYS =
  /^in (?:today['’]s|this|our|an?)(?: (?:increasingly|ever|more))*(?: [\p{L}-]+){0,3} (?:world|landscape|age|era|market|marketplace|economy|climate|environment|times),? (?=\S)/iu;
const SHOWING = /^(?:introducing|presenting|say hello to)/i;
const BARE_LABEL =
  /^(?:exciting news|big news|great news|amazing news|huge news|exciting announcement|big announcement|it['’]s official|the wait is over|drum ?roll)$/i;

/** "Excited to share some news with you all": the news itself comes next. */
const NEWS = new RegExp(
  `^(?:and )?${SUBJECT}${FEELING} to (?:share|announce|bring you|tell you) (?:some|the|this|our|my|a)?(?: (?:\\w+ing|great|big|good|huge|amazing|new|special))* ?(?:news|announcement|update)(?: (?:with|for) (?:you|everyone|everybody|our followers)(?: all)?)?$`,
  'i',
);

function here(noun: string): string {
  return `Here${nounPhrases(noun)[0]?.plural ? ' are' : '’s'} ${noun}`;
}

function unwrapped(clause: string, facts: Facts): string | undefined {
  const label = LABEL.exec(clause);
  if (label) {
    const rest = clause.slice(label[0].length);
    return SHOWING.test(label[0]) && /^(?:our|the|my|a|an)\b/i.test(rest) ? here(inner(rest)) : capitalised(rest);
  }
  const nowadays = NOWADAYS.exec(clause)?.[0];
  if (nowadays && /today|fast|ever|digital|data|competitive|busy|modern/i.test(nowadays))
    return capitalised(clause.slice(nowadays.length));
  const opener = OPENER.exec(clause);
  if (!opener) return ofOthers(clause);
  const rest = clause.slice(opener[0].length);
  if (opener[0].trimEnd().endsWith('that')) return capitalised(rest);
  const tell = TELL.exec(rest);
  if (tell) return capitalised(rest.slice(tell[0].length));
  const pair = PAIR.exec(rest);
  if (pair) return outcome(rest.slice(pair[0].length), OUTCOME[pair[1]?.toLowerCase() ?? ''] ?? 'here');
  if (TOGETHER.test(rest)) return done(rest, facts.persons.we.length > 0 ? 'We’re' : 'I’m', '');
  const show = SHOW.exec(rest);
  if (show) return isClause(rest) ? undefined : here(rest.slice(show[0].length));
  const { i, we } = facts.persons;
  const speaker = opener[1] ? /^i$/i.test(opener[1]) : we.length === 0 && i.length > 0;
  if (!opener[1] && we.length + i.length === 0) return undefined;
  return done(rest, speaker ? 'I’m' : 'We’re', speaker ? 'I’ve' : 'We’ve');
}

/** What the feeling was about, told as a deed or a state of somebody. */
function done(rest: string, are: string, have: string): string | undefined {
  if (HAPPENED.test(rest)) return `${have} ${rest.slice('have '.length)}`;
  if (PAST.test(rest)) return `${have} been ${rest.slice('be '.length)}`;
  const state = STATE.exec(rest);
  if (state) return `${are} ${rest.slice(state[0].length)}`;
  const together = TOGETHER.exec(rest);
  if (together) return `${are} partnering ${rest.slice(together[0].length)}`;
  const deed = DEED.exec(rest)?.[0].split(' ')[0];
  const gerund = deed && verbForms(deed)?.gerund;
  return deed && gerund ? `${are} ${gerund}${rest.slice(deed.length)}` : undefined;
}

/** "The Leeds Choir is proud to support …": the same of somebody who is named. */
function ofOthers(clause: string): string | undefined {
  const [lead, who, verb] = OTHERS.exec(clause) ?? [];
  if (!lead || !who || !verb) return undefined;
  const rest = clause.slice(lead.length);
  const told = TELL.exec(rest);
  if (told) return capitalised(rest.slice(told[0].length));
  return done(rest, `${who} ${verb.toLowerCase()}`, `${who} ${/^are$/i.test(verb) ? 'have' : 'has'}`);
}

/** "launch of our tool map" is "Our tool map is out"; what follows the thing itself follows still. */
function outcome(rest: string, state: string): string | undefined {
  const phrase = nounPhrases(rest)[0];
  if (phrase?.start !== 0 || !/^(?:$|[,:!.]| (?:in|on|at|for|with|today|this|next)\b)/.test(rest.slice(phrase.end))) {
    // "Phase 2 of our repair plan": what it is of belongs to it.
    const whole = /^\p{Lu}\p{Ll}+(?: \d+)? of (?:our|my|the|this) \p{Ll}[\p{Ll}-]*(?: \p{Ll}[\p{Ll}-]*){0,3}$/u.test(
      rest,
    );
    return whole ? `${capitalised(rest)} is ${state}` : undefined;
  }
  return `${capitalised(rest.slice(0, phrase.end))} ${phrase.plural ? 'are' : 'is'} ${state}${rest.slice(phrase.end)}`;
}

function isClause(rest: string): boolean {
  return /^(?:share|introduce|announce) (?:the|a|an|our) (?:launch|release|start|beginning|appointment|opening|acquisition|completion|\w+ing of)\b/i.test(
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
      const whole = bodyOf(sentence, facts);
      if (!whole) continue;
      const body = unwrapped(whole.text, facts) === undefined ? tailOf(whole) : whole;
      const rest = BARE_LABEL.test(body.text) || NEWS.test(body.text) ? '' : unwrapped(body.text, facts);
      if (rest === undefined) continue;
      const next = facts.text.slice(body.close).match(/^[^\S\n]*/)?.[0].length ?? 0;
      const end = rest ? body.end : body.close + next;
      // The trumpets around a bare label go with it.
      const [first] = sentence.tokens;
      const start = rest === '' && first?.kind === 'emoji' ? first.start : body.start;
      // "*drumroll*": within stars it is a gesture, and its author's own.
      if (/[*_~]/.test(facts.text[body.start - 1] ?? '')) continue;
      edits.push({ start, end, text: small ? inner(rest) : rest });
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
    ['We’re proud to be named Bakery of the Year in Leeds.', 'We’ve been named Bakery of the Year in Leeds.'],
    ['The Leeds Choir is pleased to partner with the library.', 'The Leeds Choir is partnering with the library.'],
    ['We are thrilled to announce the beginning of our tool swap.', 'Our tool swap is beginning.'],
    ['We are thrilled to announce the start of Phase 2 of our tool swap.', 'Phase 2 of our tool swap is starting.'],
    ['We are delighted to have won the relay.', 'We’ve won the relay.'],
    ['We’re honoured to have Ana join the relay.', 'We’re honoured to have Ana join the relay.'],
    ['Roof on ✅ We are delighted to have won the relay.', 'Roof on ✅ We’ve won the relay.'],
    ['🎉 Big news! 🎉 The kiln is hot.', '🎉 The kiln is hot.'],
    ['In today’s fast-paced world, a loaf takes two days.', 'A loaf takes two days.'],
    ['Hot take: soup is better on day two.', 'Soup is better on day two.'],
    ['So excited to see my sister on Friday.', 'So excited to see my sister on Friday.'],
  ],
} satisfies Transformation;
