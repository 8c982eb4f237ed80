import type { Facts } from '../facts/facts';
import { isOrder, terms } from '../language';
import type { Scene } from '../questions/scene';
import { talkOf } from './talk';

/** Something that a draft does, and what its readers can then be asked that one person can answer in a line. */
interface Move {
  does(scene: Scene): boolean;
  wordings: readonly string[];
}

/** This many items are a list to choose from. */
const LIST = 3;

const ITEM = /^[ \t]*(?:[-•*→✅✔👉▪➡]|\d{1,2}[.):]|\d\uFE0F?\u20E3)[ \t]*\p{L}/gmu;
const SIDES = /\b(?:vs\.?|versus)(?=\s)/i;
const DOUBTS = /\b(?:not sure|unsure|no idea|can['’]?t (?:decide|figure|work out)|torn between)\b/i;
const OPINION =
  /\b(?:i (?:really |still |honestly |just )?(?:think(?! (?:of|i|i['’]\w+|it was|they|he|she)\b)|believe|reckon|prefer)|imo|imho|in my (?:opinion|view)|opinion:|hot take|(?:people|we|everyone|everybody|companies|founders|brands|schools) (?:should|must|need to|have to)|(?:is|are) (?:so much |way |far )?(?:better|worse) than|overrated|underrated)\b/i;
const LESSON =
  /\b(?:(?:i|we)(?:['’]ve)? (?:\w+ )?(?:learn(?:ed|t)|realis?z?ed|found out|figured out)|taught (?:me|us)|lessons? (?:i|we|learn\w+|from|is|was)|(?:biggest|hard|hardest|life|my|our|one|valuable) lessons?|takeaways?|mistakes?)\b/i;
const MISHAP =
  /\bi (?:\w+ )?(?:lost(?! (?:it|my (?:mind|shit|cool|temper))\b)|quit|broke|missed|forgot|burn(?:ed|t)|spilled|dropped|overslept|fell|failed|got (?:lost|stuck|rejected|fired|locked out))\b/i;
const SCORE =
  /\b\d{1,3}\s?[-–:]\s?\d{1,3}\b(?!(?:st|nd|rd|th)?(?: of)? (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)| ?[ap]\.?m\b)/i;
const SPORT =
  /\b(?:goals?|wins?|won|beat|beats|defeats?|match|league|cup|final|players?|coach|championship|playoffs?|striker|innings?|wickets?)\b/i;
const WISH =
  /(?:^|[.!?\n]\s*)(?:so |and |honestly |lowkey |really )?i (?:(?:really|so|just|still|do) )?(?:wish(?! (?:you|him|her|them|everyone|all)\b)|hope(?= (?:i|we|to|this|it)\b)|miss|need a|could do with|can['’]?t wait)\b/i;
/** A longer wish tells a story of its own. */
const BRIEF = 200;
const SEEN =
  /\b(?:just|finally) (?:watched|saw|read|heard|finished (?=(?:watching|reading|listening|season|series|(?:the|this|my) (?:book|series|show|season|film|finale|episode))))\b/i;
const THIS_SONG = /\bthis (?:song|album|tune|track)\b/i;
const TYPICAL = /^\W*(?:when (?:you|your|u|ur)\b|that (?:feeling|moment) when)/i;
/** "13 songs you …": a headline that counts. */
const COUNTING =
  /^\W*(?:the )?(?:top )?\d{1,2} (?:\w+ ){0,3}?\w{3,}s (?:\w+ )*?(?:you|you['’]ll|your|every|everyone|we)\b/i;
/** Words in quotation marks make up the draft, or somebody's name behind a stroke ends it. */
const QUOTATION =
  /^\s*["“][^"”]{20,}["”]|(?<=\S+ \S+ \S+ \S+ \S.*)[-–—―~] ?\p{Lu}[\p{L}.]+(?: \p{Lu}[\p{L}.]+){1,3}\s*$/u;
/** What somebody cannot stand is no memory of his. */
const SCORNED = /\b(?:trash|garbage|rubbish|worst|hate|annoying|overrated|sucks?|terrible|awful)\b/i;
/** Who laughs argues for nothing. */
const LAUGHED = /\b(?:lo+l|lmf?ao+|ha(?:ha)+h?)\b|[😂🤣]/iu;
/** Somebody built something that works, and others may say how. */
const BUILT =
  /\b(?:built|building|coded|coding|developed|developing|made|launched|created)\b[^.!?\n]{0,60}?\b(?:app|tool|site|website|game|extension|plugin|bot|library|platform|saas|api|server|editor|planner|tracker|add-on|cli|dashboard|engine|compiler|database|directory|emulator|generator)\b/i;

/** "My first loaf": what most readers have had one of. */
const FIRST =
  /\b(?:my|our) first (?!time|day|post|subscriber|follower|comment|like|ever|one|year|month|week|draft|of\b)(?:ever )?(\p{Ll}{3,})(?=[.,!?]| (?:in|at|on|was|is|and|but|to|for|with|today|this|last|ever|yesterday|tonight)\b|$)/u;

function firstIn({ text }: Facts): string | undefined {
  const noun = FIRST.exec(text)?.[1];
  const [, , term] = noun ? terms(`my first ${noun}`) : [];
  return term?.tags.has('Noun') && term.tags.has('Singular') ? noun : undefined;
}

/** Advice, or so many things of one kind. */
const ADVISES =
  /\b\d{1,2} (?:\w+ ){0,3}?(?:ways|tips|things|lessons|mistakes|tools|books|steps|rules|habits|ideas|reasons|signs|skills|questions)\b/i;

function isChoice(facts: Facts): boolean {
  const items = facts.sentences.filter(({ text }) => /^[ \t]*(?:[-•*→✅✔👉▪➡]|\d{1,2}[.):])/u.test(text));
  const orders = items.filter(({ text }) => isOrder(text.replace(/^[^\p{L}]+/u, '')));
  return ADVISES.test(facts.text) || orders.length * 2 > items.length;
}

/** A name and a word of one's own may stand beside a saying. */
const OWN = 8;

/** Somebody else's words and hardly any of the author's: no news of who said what. */
function isSaying(facts: Facts): boolean {
  const reports =
    /\b(?:says?|said|told|tells|sets out|talks|speaks|explains|reveals|on (?:his|her|their|how|why))\b/i.test(
      facts.text,
    );
  return QUOTATION.test(facts.text) && facts.said.length <= OWN && !reports;
}

const itemsIn = ({ text }: Facts): number => (text.match(ITEM) ?? []).length;

/** The first that fits is asked. What fits many drafts has many wordings, each of which fits all of them. */
const MOVES: readonly Move[] = [
  {
    does: ({ facts, aim }) => itemsIn(facts) >= LIST && aim !== 'selling' && isChoice(facts),
    wordings: [
      'Which of these would you start with?',
      'Which of these do you do already?',
      'Which one would you add?',
      'Which of these would you leave out?',
    ],
  },
  {
    does: ({ facts, aim }) => itemsIn(facts) >= LIST && aim === 'selling' && isChoice(facts),
    wordings: ['Which of these would you use first?', 'Which of these would help you most?'],
  },
  {
    does: ({ facts }) => COUNTING.test(facts.text) && !/\breasons\b/i.test(facts.text) && facts.sentences.length < 4,
    wordings: ['Which one would you put first?', 'Which one is yours?', 'Which one is missing for you?'],
  },
  {
    does: ({ facts }) => isSaying(facts),
    wordings: ['Who would you send it to?', 'When did you last need to hear that?'],
  },
  {
    does: ({ facts }) => TYPICAL.test(facts.text) && facts.text.length < BRIEF,
    wordings: ['Has that happened to you?', 'What do you do then?', 'Who else has been there?'],
  },
  {
    does: ({ facts }) => SIDES.test(facts.text) && !SPORT.test(facts.text),
    wordings: ['Which would you take?', 'Which side are you on?', 'Which one would you go for?'],
  },
  {
    does: ({ facts, aim }) => DOUBTS.test(facts.text) && facts.persons.i.length > 0 && aim !== 'selling',
    wordings: ['What would you do?', 'How would you go about it?', 'What helped you?'],
  },
  {
    does: ({ facts, aim }) => SPORT.test(facts.text) && SCORE.test(facts.text) && (aim === 'news' || aim === 'claim'),
    wordings: ['Who stood out for you?', 'How did you see it?', 'What was the moment for you?'],
  },
  {
    does: ({ facts }) => BUILT.test(facts.text) && facts.hits('own-project').length > 0,
    wordings: [
      'What would you try first?',
      'What would you change in it?',
      'What is missing for you?',
      'What would you want it to do next?',
      'What should come next?',
    ],
  },
  {
    does: ({ facts }) => LESSON.test(facts.text) && facts.persons.i.length > 0,
    wordings: ['What would you add?', 'What did you have to learn the hard way?', 'When did you learn that?'],
  },
  {
    does: ({ facts, aim }) =>
      WISH.test(facts.text) &&
      facts.text.length < BRIEF &&
      (aim === 'telling' || aim === 'claim') &&
      facts.links.length + facts.tags.length + facts.mentions.length + facts.persons.you.length === 0,
    wordings: ['Who else?', 'Anyone else?', 'Who feels the same?'],
  },
  {
    does: ({ facts, aim }) =>
      THIS_SONG.test(facts.text) && !SCORNED.test(facts.text) && facts.persons.i.length > 0 && aim === 'telling',
    wordings: ['What does it make you think of?', 'Where were you when you first heard it?'],
  },
  {
    does: ({ facts, aim }) => SEEN.test(facts.text) && aim === 'telling',
    wordings: ['What did you think of it?', 'Which bit stayed with you?'],
  },
  {
    does: ({ facts, aim }) => MISHAP.test(facts.text) && aim === 'telling',
    wordings: ['Has that happened to you?', 'What would you have done?', 'Who else has been there?'],
  },
  {
    does: ({ facts, aim }) =>
      (aim === 'telling' || aim === 'claim') &&
      OPINION.test(talkOf(facts)) &&
      !LAUGHED.test(facts.text) &&
      !facts.links.length,
    wordings: [
      'How do you see it?',
      'Do you see it the same way?',
      'Is that how you see it too?',
      'Where do you come down on it?',
      'Does that ring true for you?',
      'Anyone see it another way?',
      'What am I missing?',
    ],
  },
];

/** What the readers can be asked about what the draft does. */
export function roomQuestions(scene: Scene): readonly string[] {
  const { facts } = scene;
  const own = firstIn(facts);
  if (own && scene.aim === 'telling')
    return [`What was your first ${own} like?`, `What do you remember of your first ${own}?`];
  const move = MOVES.find(({ does }) => does(scene));
  return move?.wordings.filter((wording) => !/\b(?:I|me)\b/.test(wording) || facts.persons.i.length > 0) ?? [];
}
