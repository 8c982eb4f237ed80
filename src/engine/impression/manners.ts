import type { Facts } from '../facts/facts';
import { YOU } from '../facts/persons';
import type { Saying } from '../facts/saying';
import type { Token } from '../facts/tokens';
import { keptWith } from '../remembered';

const QUESTION_WORDS = new Set(
  "who who's what what's when where where's which why how how's whose whats wheres".split(' '),
);
const HELPERS = new Set(
  "do does did is are was were am can could will would should has have had may don't doesn't didn't isn't aren't can't won't shouldn't".split(
    ' ',
  ),
);
const SUBJECTS = new Set(
  "i you u ya we they he she it this that these those there the my your our anyone anybody someone somebody any y'all yall one people".split(
    ' ',
  ),
);

/** What people say before a question that they begin in the middle of a sentence. */
const LEADS = new Set('so and but also ok okay hi hey hello just or then well please sir guys bro man yo'.split(' '));

/** How many words into a sentence a question may begin. */
const REACH = 4;

/** Longer than this many words, a sentence without a mark is a clause of a story. */
const LONGEST = 30;

/** Whether the words from `at` stand in the order of a question: "how do we", "where is it", "can you". */
function turnsAround(words: readonly Token[], at: number): boolean {
  const [first, second, third] = [words[at]?.norm ?? '', words[at + 1]?.norm ?? '', words[at + 2]?.norm ?? ''];
  if (QUESTION_WORDS.has(first)) return HELPERS.has(second) && third !== '';
  return HELPERS.has(first) && SUBJECTS.has(second) && third !== '';
}

/** "Can You Guess Which Cake Won": a headline with a capital on most words asks nobody. */
function isHeadline(words: readonly Token[]): boolean {
  return words.slice(1).filter(({ text }) => /^\p{Lu}/u.test(text)).length * 2 > words.length;
}

/** Whether a sentence asks although it does not end with a question mark. */
const asksUnmarked = keptWith(({ ending, words, tokens }: Saying): boolean => {
  if (ending === '?' || words.length < 3 || words.length > LONGEST || words[0]?.quoted || isHeadline(words))
    return false;
  for (let at = 0; at < Math.min(REACH, words.length); at++) {
    if (turnsAround(words, at)) return true;
    const next = tokens[tokens.indexOf(words[at] as Token) + 1];
    if (!LEADS.has(words[at]?.norm ?? '') && next?.text !== ',') return false;
  }
  return false;
});

/** Two letters or a name behind a sign at the very end: how one of many at a desk signs: "^AB", "/MT", "-Jo". */
const SIGNED = /(?:\^|\s[/*-])\s?[A-Z][A-Za-z]{0,9}(?:\s+https?:\S+)?\s*$/;

/** A greeting or nothing, one name and a comma: "Hi Vera, the side door". */
const CALLED =
  /^\s*(?:(?:hi|hey|hello|dear|thanks|thank you|sorry|yes|no|ok|congrats)[ ,]+)?@?\p{Lu}\p{L}+(?:\s\p{Lu}\p{L}+)?\s?,\s/iu;

/** Lines that tell what to do in order. */
const STEP = /^[ \t]*(?:step[ \t]+)?\d{1,2}(?:[.):]|\uFE0F?\u20E3)[ \t]*\S+[ \t]+\S/gimu;

/** A name of a file, a call or a command: somebody shows how it is done. */
const CODE =
  /\b\w+\(\)|\b\w+\.\w+\(|`[^`]+`|\b\w+\.(?:js|ts|py|json|yml|yaml|md|csv|html|css)\b|(?:^|\s)(?:pip|npm|sudo|git) \w+/;

const VERBS = new Set(
  'is are was were has have had does do did can will would could may might goes makes made takes took gets got says said shows found uses used works means needs helps wins won'.split(
    ' ',
  ),
);

/** Words that open a sentence of one's own life whose "I" is left out: "Just finished the last chapter". */
const LEFT_OUT =
  /^(?:(?:just|finally|also|still|never|always|so|been|ok|well)\s+)*(?:came|got|went|saw|had|woke|finished|started|found|took|watched|read|heard|met|bought|spent|ate|tried|thought|loved|loving|hate|miss|missing|wish|hope|hoping|feel|feeling|trying|thinking|waiting|listening|watching|reading|gonna|can't|cant|couldn't|glad|happy|sad|excited)$/;

const leavesOutI = keptWith(({ words }: Saying): boolean => {
  const opening = words.slice(0, 4).map(({ norm }) => norm);
  return opening.some((_, i) => LEFT_OUT.test(opening.slice(0, i + 1).join(' ')));
});

/** Fewer words than this are a cry or a title. */
const COMPLETE = 8;

/** Whether a sentence says something whole: words enough, a verb, an end. */
const isWhole = keptWith(
  ({ words, ending }: Saying): boolean =>
    words.length >= COMPLETE && ending === '.' && words.some(({ norm }) => VERBS.has(norm)),
);

/** Shapes of asking, answering and giving that no single wording shows. */
export function mannersOf(facts: Facts): [name: string, value: number][] {
  const { text, tokens, words, links, tags, persons, said } = facts;
  const flag = (on: boolean) => (on ? 1 : 0);
  const amount = (count: number) => Math.log1p(count);
  const spoken = facts.sentences.map(({ saying }) => saying).filter((saying) => saying.words.length > 0);
  const last = spoken.at(-1);
  const asked = spoken.filter((saying) => saying.ending === '?' && !saying.words.every(({ quoted }) => quoted));
  const unmarked = spoken.filter(asksUnmarked).length;
  const marks = tokens.filter(
    ({ kind, text: sign, quoted }) => kind !== 'link' && !quoted && /[?⁉]/u.test(sign),
  ).length;
  const addressed = tokens[0]?.kind === 'mention' || (tokens[0]?.text === '.' && tokens[1]?.kind === 'mention');
  const whole = spoken.filter(isWhole).length;
  const plain = links.length + tags.length === 0;
  const numbers = facts.of('number').length + facts.of('money').length;
  const short = words.length <= 40;
  const you = said.some(({ norm }) => YOU.has(norm));
  const first = words[0]?.norm ?? '';
  return [
    ['asks:unmarked', flag(unmarked > 0)],
    ['asks:any-mark', amount(marks)],
    ['asks:marked', amount(asked.length)],
    ['asks:short', flag(asked.some((saying) => saying.words.length <= 4))],
    ['asks:you', flag(asked.some((saying) => saying.words.some(({ norm }) => YOU.has(norm))))],
    ['asks:opens', flag(asked[0] !== undefined && asked[0] === spoken[0])],
    ['asks:last-spoken', flag(last !== undefined && (last.ending === '?' || asksUnmarked(last)))],
    ['asks:addressed', flag(addressed && asked.length + unmarked > 0)],
    ['asks:share-short', short ? (asked.length + unmarked) / Math.max(1, spoken.length) : 0],
    ['answers:signed', flag(SIGNED.test(text))],
    ['answers:called', flag(CALLED.test(text))],
    ['answers:quotes', flag(/^[ \t]*>/m.test(text))],
    ['answers:you-short', flag(you && short && plain && persons.we.length === 0)],
    ['answers:short-plain', flag(short && plain)],
    ['answers:one-line', flag(plain && spoken.length <= 2 && /^\s*\p{Ll}/u.test(text))],
    ['answers:we-you', flag(addressed && persons.we.length > 0)],
    ['answers:addressed-you', flag(addressed && you)],
    ['answers:addressed-i', flag(addressed && persons.i.length > 0 && !you)],
    ['answers:that', flag(/^(?:that|that's|this|it|it's|they|he|she|these|those|there|there's)$/.test(first) && plain)],
    ['voice:left-out', flag(spoken.some(leavesOutI) && persons.we.length === 0)],
    ['gives:whole', amount(whole)],
    ['gives:whole-no-link', plain ? amount(whole) : 0],
    ['gives:figure-no-link', plain ? amount(numbers) : 0],
    ['gives:figure-nobody', flag(numbers > 0 && persons.i.length + persons.we.length === 0 && whole > 0)],
    ['gives:steps', amount((text.match(STEP) ?? []).length)],
    ['gives:code', flag(CODE.test(text))],
    ['gives:link-told', flag(links.length > 0 && whole > 0 && tags.length < 3)],
    ['gives:long-plain', flag(words.length > 60 && links.length === 0)],
    ['gives:very-long', flag(words.length > 200)],
  ];
}
