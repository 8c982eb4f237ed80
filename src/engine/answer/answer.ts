import type { Facts } from '../facts/facts';
import { oncePer } from '../facts/once';
import { YOU } from '../facts/persons';
import type { Sentence } from '../facts/sentences';
import type { Token } from '../facts/tokens';
import { mayAnswer } from './awaits';
import { isAkin } from './meanings';
import { stemsOf } from './stems';

/** What a draft does with the post that it answers. */
export interface Answer {
  /** Words of the draft that the other used too, by stem. */
  shared: readonly Token[];
  /** Words of the draft that speak of the same things as a word of theirs. */
  akin: readonly Token[];
  /** Points back without repeating: "you" anywhere, "that", "same here" or "thanks" where it begins. */
  pointsBack: boolean;
  /** Questions of theirs that the draft may answer, and those that it leaves open. */
  answered: readonly Sentence[];
  open: readonly Sentence[];
}

/** Words that point back at what was said without repeating it, where an answer begins with them. */
const BACK = new Set(
  "that that's this these those it it's its they they're them their he he's she she's him her his hers same too also either neither agree agreed disagree exactly true yes yeah yep no nope sorry thanks thank congrats congratulations welcome haha lol wow ouch ugh oh why how really very nice cool great awesome love interesting amazing neat good following reminds".split(
    ' ',
  ),
);
/** Later words such as "it" mostly stand for something in the draft itself. */
const OPENING = 5;

/** Shorter answers may be all that was asked for: "The blue one." … */
const LEAST = 5;
/** … unless they only nod: "Nice balcony!" */
const NODS = new Set('nice great lovely cool wow love awesome amazing beautiful good'.split(' '));

function pointsBack({ words }: Facts): boolean {
  return words.some(({ norm }, i) => YOU.has(norm) || (i < OPENING && BACK.has(norm)));
}

function compare(facts: Facts, parent: Facts): Answer {
  const [ours, theirs] = [stemsOf(facts.tokens), stemsOf(parent.tokens)];
  const shared = [...ours].filter(([stem]) => theirs.has(stem)).map(([, token]) => token);
  const akin = [...ours]
    .filter(([stem]) => !theirs.has(stem) && [...theirs.keys()].some((other) => isAkin(stem, other)))
    .map(([, token]) => token);
  const back = pointsBack(facts);
  const short = facts.words.length < LEAST;
  const nods = short && NODS.has(facts.words[0]?.norm ?? '');
  const own = facts.persons.i.length > 0 || facts.words.some(({ norm }) => norm === 'ours');
  const takesUp = !nods && (short || shared.length + akin.length > 0 || back || own);
  const asked = parent.questions.filter(({ type }) => type === 'genuine').map(({ sentence }) => sentence);
  const answered = asked.filter((question) => mayAnswer(facts, question, takesUp));
  const open = asked.filter((question) => !answered.includes(question));
  return { shared, akin, pointsBack: back, answered, open };
}

/** How the draft answers; nothing where it answers no post that is known. Made once a draft. */
export const answerOf = oncePer((facts): Answer | undefined => {
  const { parent } = facts;
  return parent && facts.isReply ? compare(facts, parent) : undefined;
});
