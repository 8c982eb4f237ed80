import type { Facts } from '../facts/facts';
import type { Scene } from '../questions/scene';
import { oneOf, openingOf } from '../questions/shape';

/** Something that a draft does, and what its readers can then be asked that one person can answer in a line. */
interface Move {
  /** `unwelcome`: as it stands, people would turn away. */
  does(scene: Scene, unwelcome: boolean): boolean;
  wordings: readonly string[];
}

/** This many items are a list to choose from. */
const LIST = 3;

const ITEM = /^[ \t]*(?:[-•*→✅✔👉▪➡]|\d{1,2}[.):]|\d\uFE0F?\u20E3)[ \t]*\p{L}/gmu;
const SIDES = /\b(?:vs\.?|versus)(?=\s)/i;
const DOUBTS = /\b(?:not sure|unsure|no idea|can['’]?t (?:decide|figure|work out)|torn between|wonder(?:ing)?)\b/i;
const OPINION =
  /\b(?:i (?:really |still |honestly |just )?(?:think|believe|feel like|reckon|prefer)|imo|imho|in my (?:opinion|view)|opinion:|hot take|(?:people|we|they|you|everyone|everybody|nobody|companies|founders|brands|schools) (?:\w+ )?(?:should|must|need to|have to)|overrated|underrated|better than|worse than|most (?:people|of us))\b/i;
const LESSON =
  /\b(?:(?:i|we)(?:['’]ve)? (?:\w+ )?(?:learn(?:ed|t)|realis?z?ed|found out|figured out)|taught (?:me|us)|lessons?|takeaways?|mistakes?)\b/i;
const MILESTONE =
  /\b(?:anniversary|years? (?:ago|later)|milestones?|my first|our first|just (?:hit|passed|reached|finished)|turned \d+)\b/i;
const MISHAP =
  /\bi (?:\w+ )?(?:lost|quit|broke|missed|forgot|burn(?:ed|t)|spilled|dropped|overslept|fell|failed|got (?:lost|stuck|rejected|fired|locked out))\b/i;
const SCORE = /\b\d{1,3}\s?[-–:]\s?\d{1,3}\b/;
const SPORT =
  /\b(?:goals?|wins?|won|beat|beats|defeats?|match|league|cup|final|players?|coach|championship|playoffs?|striker|innings?|wickets?)\b/i;
const WISH =
  /\b(?:i (?:\w+ )?(?:wish|hope|need|want|miss)|could do with|can['’]?t wait|cannot wait|looking forward)\b/i;
const WORK = /\b(?:song|album|film|movie|novel|episode|documentary)\b/i;
const TYPICAL = /^\W*(?:when (?:you|your|u|ur)\b|that (?:feeling|moment) when)/i;
/** "13 songs you …": a headline that counts. */
const COUNTING =
  /^\W*(?:the )?(?:top )?\d{1,2} (?:\w+ ){0,3}?\w{3,}s (?:\w+ )*?(?:you|you['’]ll|your|every|everyone|we)\b/i;
/** Words in quotation marks make up the draft, or somebody's name behind a stroke ends it. */
const QUOTATION = /^\s*["“][^"”]{20,}["”]|[-–—―~] ?\p{Lu}[\p{L}.]+(?: \p{Lu}[\p{L}.]+){1,3}\s*$/u;
/** Somebody built something that works, and others may say how. */
const BUILT =
  /\b(?:i|we)(?:['’](?:m|ve|re))? (?:\w+ )?(?:built|building|coded|coding|developed|developing|made an? (?:\w+ )?(?:app|tool|site|game|extension|plugin|bot|library))\b/i;

const itemsIn = ({ text }: Facts): number => (text.match(ITEM) ?? []).length;

/** The first that fits is asked. What fits many drafts has many wordings, each of which fits all of them. */
const MOVES: readonly Move[] = [
  {
    does: ({ facts, aim }) => itemsIn(facts) >= LIST && aim !== 'selling',
    wordings: [
      'Which of these would you start with?',
      'Which of these do you do already?',
      'Which one would you add?',
      'Which of these would you leave out?',
    ],
  },
  {
    does: ({ facts, aim }) => itemsIn(facts) >= LIST && aim === 'selling',
    wordings: ['Which of these would you use first?', 'Which of these would help you most?', 'Which one is missing?'],
  },
  {
    does: ({ facts }) => COUNTING.test(facts.text) && facts.sentences.length < 4,
    wordings: ['Which one would you put first?', 'Which one is yours?', 'Which one is missing for you?'],
  },
  {
    does: ({ facts }) => QUOTATION.test(facts.text),
    wordings: ['What would you say back?', 'Who would you send it to?', 'When did you last need to hear that?'],
  },
  {
    does: ({ facts }) => TYPICAL.test(facts.text),
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
    does: ({ facts, aim }) => MILESTONE.test(facts.text) && facts.persons.i.length > 0 && aim === 'telling',
    wordings: ['What was yours like?', 'How did yours begin?', 'What do you remember of your first?'],
  },
  {
    does: ({ facts, aim }) =>
      WISH.test(facts.text) && (aim === 'telling' || aim === 'claim') && facts.links.length + facts.tags.length < 2,
    wordings: ['Who else?', 'Anyone else?', 'Who’s with me?', 'Who feels the same?'],
  },
  {
    does: ({ facts, aim }) => WORK.test(facts.text) && (aim === 'telling' || aim === 'claim'),
    wordings: ['What did you think of it?', 'Which bit stayed with you?', 'How did you like it?'],
  },
  {
    does: ({ facts, aim }) => MISHAP.test(facts.text) && aim === 'telling',
    wordings: ['Has that happened to you?', 'What would you have done?', 'Who else has been there?'],
  },
  {
    does: ({ facts, aim }) => (aim === 'telling' || aim === 'claim') && OPINION.test(facts.text) && !facts.links.length,
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
  {
    does: ({ facts, aim }) => aim === 'news' && facts.hits('newsreader').length > 0,
    wordings: ['What do you make of it?', 'How do you see it?', 'What’s your view?'],
  },
  {
    does: ({ facts, aim }, unwelcome) => (aim === 'selling' || unwelcome) && facts.persons.we.length > 0,
    wordings: [
      'What would you ask us?',
      'What should we tell you more about?',
      'What would you like to hear from us next?',
      'What would you want to know first?',
      'What are we missing?',
      'What would you want from us?',
      'What should we do next?',
    ],
  },
  {
    does: ({ aim }, unwelcome) => aim === 'selling' || (unwelcome && aim !== 'telling'),
    wordings: [
      'What would you want to know first?',
      'What would you ask first?',
      'What would you want from it?',
      'What would make it worth your time?',
      'What would you look for in it?',
      'What else would you like to see?',
      'What would keep you from it?',
    ],
  },
];

/** A draft of fewer words says too little for the room to have a say in. */
const FEWEST = 4;

/** A question to the readers about what the draft does, for drafts that name no one thing to ask about. */
export function roomQuestion(scene: Scene, unwelcome: boolean): string | undefined {
  const { facts, aim, delicate, addressed } = scene;
  if (delicate || addressed || facts.isReply || facts.said.length < FEWEST) return undefined;
  if (aim === 'lure' || aim === 'prize' || aim === 'thanks' || aim === 'hiring') return undefined;
  const move = MOVES.find(({ does }) => does(scene, unwelcome));
  const fitting = move?.wordings.filter((wording) => !/\b(?:I|me)\b/.test(wording) || facts.persons.i.length > 0);
  return fitting?.length ? oneOf(fitting, openingOf(facts)) : undefined;
}
