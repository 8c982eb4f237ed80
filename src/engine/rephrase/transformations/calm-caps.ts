import { Facts } from '../../facts/facts';
import type { Sentence } from '../../facts/sentences';
import type { Token } from '../../facts/tokens';
import { terms } from '../../language';
import { CLOSED_LIST } from '../closed-list';
import { type Edit, edited } from '../edits';
import { isEveryday } from '../everyday';
import { SHORT_NOUNS } from '../short-nouns';
import type { Transformation } from '../transformation';

const NAMES = ['Person', 'Place', 'City', 'Country', 'Organization', 'Month', 'WeekDay', 'FirstName'];
const VOICED = /[AEIOUY]/;

const TALK = ['Verb', 'Preposition', 'Determiner', 'Conjunction', 'Pronoun', 'Adverb', 'Adjective', 'QuestionWord'];

/** Capitals may be how a name or a title is set; words of talk among them say that it is said aloud. */
function isSaid(words: readonly Token[]): boolean {
  const line = words.map(({ norm }) => norm).join(' ');
  if (words.some(({ norm }) => norm !== 'i' && CLOSED_LIST.has(norm))) return true;
  return terms(line).some(({ tags }) => !tags.has('ProperNoun') && TALK.some((tag) => tags.has(tag)));
}

/** "My thriller THE LAST FERRY is out": in the middle of a calm sentence it is what something is called. */
function isTitle(facts: Facts, run: readonly Token[]): boolean {
  const [first] = run;
  if (!first || run.length < 2) return false;
  const before = facts.tokens[facts.tokens.indexOf(first) - 1];
  // "Our new single OUT NOW": no title is made of small words alone.
  if (before?.kind !== 'word' || run.every(({ norm }) => CLOSED_LIST.has(norm))) return false;
  const tags = terms(run.map(({ norm }) => norm).join(' ')).flatMap((term) => [...term.tags]);
  return CALLED.test(before.norm) || !['Verb', 'Pronoun', 'Adverb', 'QuestionWord'].some((tag) => tags.includes(tag));
}

/** What has a title, or says that one follows. */
const CALLED =
  /^(?:called|titled|named|novel|thriller|book|memoir|album|single|song|track|ep|film|movie|show|series|game|play|podcast|episode|zine|collection|project|band|group)$/;

/** A word that may be a name, where a small letter would be wrong: at the beginning of a sentence either is right. */
function mayBeName(facts: Facts, word: Token, run: readonly Token[]): boolean {
  if (facts.sentenceAt(word.start)?.words[0] === word || isAcronym(facts, word, run)) return false;
  if (nameIn(facts, word) ?? isTagged(facts, word)) return false;
  return word.norm.split(/['-]/).some((part) => part.length > 1 && !isEveryday(part) && !isKnownName(part));
}

/** Names that are known as such get their capital. */
function isKnownName(norm: string): boolean {
  const [term] = terms(norm);
  return term !== undefined && NAMES.some((tag) => term.tags.has(tag));
}

/** Fewer words in capitals may be a name on a sign. */
const FEWEST = 3;
/** Small words that a headline leaves small. */
const SMALL = /^(?:a|an|the|and|or|of|in|on|at|to|for|by|with|from|as)$/;
/** A headline of more words would limp under all its capitals. */
const HEADLINE = 12;

/** The words of a sentence, cut where emoji stand between them. */
function linesOf({ tokens }: Sentence): Token[][] {
  const lines: Token[][] = [[]];
  for (const token of tokens) {
    if (token.kind === 'emoji') lines.push([]);
    else if (token.kind === 'word') lines.at(-1)?.push(token);
  }
  return lines;
}

/** Whether words without exception stand in capitals, and some of them are no acronyms. */
function isShouted(words: readonly Token[]): boolean {
  const loud = words.filter((word) => isLoud(word) || isEveryday(word.norm) || DATE.test(word.norm));
  return loud.length >= Math.min(2, words.length) && words.every(({ text }) => !/\p{Ll}/u.test(text));
}

/** Lines that are shouted from end to end, beside what is calmed already. */
function headlined(facts: Facts, calmed: readonly Token[]): Token[][] {
  const lines = facts.sentences
    .flatMap(linesOf)
    .map((words) => words.filter(({ text }) => /\p{L}/u.test(text)))
    .filter((line) => line.length > 0 && line.length <= HEADLINE && isShouted(line))
    .filter((line) => !line.some((word) => word.quoted || calmed.includes(word)));
  const headlines = lines.filter(({ length }) => length >= FEWEST);
  const isDate = (line: readonly Token[]) => line.every(({ norm }) => DATE.test(norm));
  // Beside a headline, a cry of a word or two is heard too.
  const cries = lines.filter((line) => isDate(line) || (headlines.length > 0 && line.length < FEWEST && isSaid(line)));
  return [...headlines, ...cries];
}

const TITLE = /^(?:ST|DR|MR|MRS|MS|SAT|SUN|MON|TUES?|WEDS?|THURS?|FRI|JAN|FEB|MAR|APR|JUN|JUL|AUG|SEPT?|OCT|NOV|DEC)$/;
/** "SATURDAY 22ND JUNE" is a line, however short. */
const DATE =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:january|february|march|april|june|july|august|september|october|november|december)$/;

/** "5 Signs You Need a Sauna": an acronym keeps its capitals, a small word has none. */
function asHeadline(facts: Facts, word: Token, opens: boolean): string {
  const { text, norm } = word;
  const known = nameIn(facts, word);
  if (known) return known;
  if (TITLE.test(text)) return text[0] + text.slice(1).toLowerCase();
  const isShort =
    text.length < SHORT && !PREFIX.test(norm) && isUnknown(norm) && !isEveryday(norm) && !isJoined(facts, word);
  if (ACRONYMS.test(text) || isShort || !VOICED.test(text)) return text;
  const small = text.toLowerCase();
  return SMALL.test(small) && !opens ? small : small.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}

/** "Use code WICKED": to be typed as it stands. */
function isCode({ tokens }: Facts, word: Token): boolean {
  const at = tokens.indexOf(word);
  return [tokens[at - 1], tokens[at - 2]].some((near) => near?.kind === 'word' && CODE.test(near.norm));
}
const CODE = /^(?:code|codes|quote|voucher|coupon|password|promo)$/;

/** "SATURDAY 13TH" */
const ORDINAL = /^\d+(?:ST|ND|RD|TH)$/;

/** One word in capitals is stress; a run of them, or many, is a shout. */
function shouted(facts: Facts): Token[] {
  const runs = facts.shouting.filter(({ letters }) => letters > 1);
  // Half a shout, where the other half is somebody else's, reads worse than the whole.
  if (facts.words.some(({ quoted, text }) => quoted && /^\p{Lu}{4,}$/u.test(text))) return [];
  const words = runs.flatMap((run) => {
    const inside = facts.said.filter((word) => run.start <= word.start && word.end <= run.end && !isCode(facts, word));
    if (!isSaid(inside) || isTitle(facts, inside) || inside.some((word) => mayBeName(facts, word, inside))) return [];
    return inside.filter(({ text }) => !/\d/.test(text));
  });
  return words.filter(isLoud).length < 2 ? [] : words;
}

/** Alone in a draft it would count as shouted: it is no acronym. */
function isLoud({ text }: Token): boolean {
  return new Facts({ text }).shouting.length > 0;
}

/** What stays in capitals in any voice, though it could be read as a word. */
const ACRONYMS =
  /^(?:USA?|UK|EU|UN|UAE|NBA|NASA|NATO|CEO|CFO|IPO|API|AI|IT|TV|DIY|FAQ|EP|LA|SEO|IRS|FIFA|UEFA|UCLA|IOS|ESPN|OMG|ASAP|SUV|ATM|VIP|AM|PM|ID|HIV|AIDS|IBM|BMW|UFC|WWE)S?$/;

/** Words that "us" stands behind. */
const OF_US =
  /^(?:find|join|with|for|follow|visit|let|give|see|meet|call|help|tell|message|contact|text|to|by|of|at|on|near|like|love|try|ask|support|send|trust)$/;

/** A time of day only behind a number: "9 AM", but "I AM". */
const HOURS = /^[AP]M$/;

/** How many letters an unknown noun may have to be taken for a name or an acronym. */
const SHORT = 4;

/** Halves of words that people write apart: "PRE ORDERS". */
const PREFIX = /^(?:pre|mid|non|semi|anti|post)$/;

/** "PRE-SEASON": the first half of a word. */
const isJoined = ({ text }: Facts, { end }: Token) => /^-\p{Lu}/u.test(text.slice(end));

function isAcronym(facts: Facts, word: Token, run: readonly Token[]): boolean {
  const { text, norm } = word;
  if (isJoined(facts, word) && !ACRONYMS.test(text)) return false;
  const before = facts.tokens[facts.tokens.indexOf(word) - 1];
  if (HOURS.test(text)) return before?.kind === 'number';
  const beside = run.some(({ start, end }) => start === word.end + 1 || end === word.start - 1);
  // "IT IS OUT" has no computers in it; "US" may be a country in any company, but not behind "FIND" or "WITH".
  if (text === 'US') return !(before && /^\p{Lu}+$/u.test(before.text) && OF_US.test(before.norm));
  if (beside && (CLOSED_LIST.has(norm) || PREFIX.test(norm))) return false;
  if (ACRONYMS.test(text) && !beside) return true;
  if (isLoud(word) && (text.length > SHORT || CLOSED_LIST.has(norm) || SHORT_NOUNS.has(norm))) return false;
  if (run.length < 2 || /\d/.test(text) || !VOICED.test(text) || ACRONYMS.test(text)) return true;
  return text.length <= SHORT && isUnknown(norm);
}

/** A short word that language has no other place for than among the nouns, and that is no everyday noun. */
function isUnknown(norm: string): boolean {
  if (CLOSED_LIST.has(norm) || SHORT_NOUNS.has(norm)) return false;
  const [term] = terms(norm);
  return !!term?.tags.has('Noun') && !term.tags.has('Pronoun') && !term.tags.has('Date');
}

/** "#ASUSLaunch", "@rog": what a tag or an account is called is a name in the sentence too. */
function isTagged(facts: Facts, { norm, text }: Token): boolean {
  return (
    norm.length > 2 && [...facts.tags, ...facts.mentions].some((token) => token.text.includes(text)) && isUnknown(norm)
  );
}

/** Words that the draft writes with a capital elsewhere are names. */
function nameIn(facts: Facts, word: Token): string | undefined {
  const other = facts.words.find(
    ({ norm, text, start }) =>
      norm === word.norm && /^\p{Lu}.*\p{Ll}/u.test(text) && !facts.sentences.some((s) => s.words[0]?.start === start),
  );
  const own = (facts.draft.author?.names ?? []).find((name) => name.toLowerCase() === word.norm);
  return other?.text ?? own;
}

function calm(facts: Facts, word: Token, names: ReadonlySet<number>): string {
  const known = nameIn(facts, word);
  if (known) return known;
  if (word.text === 'US') return 'us';
  if (/^i(?:'|$)/.test(word.norm)) return `I${word.text.slice(1).toLowerCase()}`;
  const small = word.text.toLowerCase();
  const sentence = facts.sentenceAt(word.start);
  const before = facts.tokens[facts.tokens.indexOf(word) - 1];
  const counted = before?.kind === 'number' || before?.kind === 'money';
  const opens = before?.kind === 'emoji' || (sentence?.words[0] === word && !counted) || names.has(word.start);
  return opens ? small.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase()) : small;
}

/** Where the shouted words are names, as far as their small form tells. */
function namesAmong(facts: Facts): Set<number> {
  const starts = new Set<number>();
  for (const { start, text } of facts.sentences) {
    let afterFirstName = false;
    for (const term of terms(text.toLowerCase())) {
      const isSurname = afterFirstName && term.tags.has('Noun') && !CLOSED_LIST.has(term.norm);
      afterFirstName = term.tags.has('FirstName') && !term.closes;
      if (isSurname) starts.add(start + term.start);
      if (NAMES.some((tag) => term.tags.has(tag)) && !term.tags.has('Pronoun') && !term.tags.has('Verb')) {
        for (const part of term.text.matchAll(/[\p{L}\p{N}'’]+/gu)) starts.add(start + term.start + part.index);
      }
    }
  }
  return starts;
}

/** Capitals are heard as shouting; the same words in a calm voice are read to the end. */
export default {
  id: 'calm-caps',
  title: 'Says in a calm voice what was shouted',
  apply: (facts) => {
    const words = shouted(facts);
    const headlines = headlined(facts, words);
    // An insult in a calm voice is no better.
    if (words.length + headlines.length === 0 || facts.hits('insults').length > 0) return facts.text;
    const names = namesAmong(facts);
    const edits: Edit[] = words
      .filter((word) => !isAcronym(facts, word, words) && !isTagged(facts, word))
      .map((word) => ({ start: word.start, end: word.end, text: calm(facts, word, names) }));
    for (const line of headlines) {
      // What may be a name, or is said by nobody, is set as a headline is.
      const isTalk = isSaid(line) && !line.some((word) => mayBeName(facts, word, line));
      for (const word of line) {
        const before = facts.tokens[facts.tokens.indexOf(word) - 1];
        const opens = before?.kind !== 'word' && before?.kind !== 'number' && before?.kind !== 'money';
        const text = isTalk ? calm(facts, word, names) : asHeadline(facts, word, opens);
        edits.push({ start: word.start, end: word.end, text });
      }
    }
    const calmed = new Set([...words, ...headlines.flat()]);
    for (const [i, token] of facts.tokens.entries()) {
      const beside = [facts.tokens[i - 1], facts.tokens[i + 1]].some((near) => near && calmed.has(near));
      if (beside && ORDINAL.test(token.text)) edits.push({ ...token, text: token.text.toLowerCase() });
    }
    return edited(facts.text, edits);
  },
  examples: [
    ['My thriller THE LAST FERRY is out in PAPERBACK', 'My thriller THE LAST FERRY is out in PAPERBACK'],
    ['Our new single OUT NOW', 'Our new single out now'],
    ['COME AND MEET ZORBLAT AT THE PIER', 'Come and Meet Zorblat at the Pier'],
    ['🍞 HALF TERM BAKE CAMPS 🍞 We bake at the MILL.', '🍞 Half term bake camps 🍞 We bake at the MILL.'],
    ['BIKES ARE BACK IN LEEDS', 'Bikes are back in Leeds'],
    ['PRE-SEASON STARTS HERE', 'Pre-season starts here'],
    ['COME AND FIND US ON MONDAY', 'Come and find us on Monday'],
    ['WE OPEN AT 9 ON MONDAY', 'We open at 9 on Monday'],
    ['Our AMAZING new planner is HERE', 'Our amazing new planner is here'],
    ['OUR BIKES ARE BACK, code WICKED for 15% off', 'Our bikes are back, code WICKED for 15% off'],
    ['I really do LOVE this kettle', 'I really do LOVE this kettle'],
    ['The ASUS/ROG COOL FOR SCHOOL party is on', 'The ASUS/ROG cool for school party is on'],
    ['I AM SO HAPPY WITH IT', 'I am so happy with it'],
    ['OUR SHOP SHUTS ON MONDAY 13TH', 'Our shop shuts on Monday 13th'],
    ['OUR SHOP SHUTS AT 9 PM ON MONDAY', 'Our shop shuts at 9 PM on Monday'],
    [
      'It links IT performance with the LATEST of our NEWEST maps',
      'It links IT performance with the latest of our newest maps',
    ],
    ['The NHS and the BBC are both here', 'The NHS and the BBC are both here'],
  ],
} satisfies Transformation;
