import type { Intent } from '../reading';
import { keepsFacts } from './kept';
import type { Transformation } from './transformation';
import baitToQuestion from './transformations/bait-to-question';
import baitToThanks from './transformations/bait-to-thanks';
import bareOrderToPointer from './transformations/bare-order-to-pointer';
import calmCaps from './transformations/calm-caps';
import calmPunctuation from './transformations/calm-punctuation';
import checkBack from './transformations/check-back';
import closeQuestion from './transformations/close-question';
import dictatedToAsk from './transformations/dictated-to-ask';
import dropApology from './transformations/drop-apology';
import dropBait from './transformations/drop-bait';
import dropBareOrder from './transformations/drop-bare-order';
import dropBoastTail from './transformations/drop-boast-tail';
import dropHype from './transformations/drop-hype';
import dropLabel from './transformations/drop-label';
import dropPlug from './transformations/drop-plug';
import dropSlogan from './transformations/drop-slogan';
import dropStockOpener from './transformations/drop-stock-opener';
import dropUrgency from './transformations/drop-urgency';
import headlineToPointer from './transformations/headline-to-pointer';
import honestFirst from './transformations/honest-first';
import joinFragments from './transformations/join-fragments';
import learnHowToStatement from './transformations/learn-how-to-statement';
import nameTheLink from './transformations/name-the-link';
import offerAnswers from './transformations/offer-answers';
import orderToOffer from './transformations/order-to-offer';
import orderToPlace from './transformations/order-to-place';
import orderToQuestion from './transformations/order-to-question';
import plainSpeech from './transformations/plain-speech';
import plainTags from './transformations/plain-tags';
import prizeToStatement from './transformations/prize-to-statement';
import pruneTags from './transformations/prune-tags';
import readerFirst from './transformations/reader-first';
import salesQuestionToCondition from './transformations/sales-question-to-condition';
import sharpenQuestion from './transformations/sharpen-question';
import softenBioLink from './transformations/soften-bio-link';
import splitWall from './transformations/split-wall';
import statementToQuestion from './transformations/statement-to-question';
import substanceFirst from './transformations/substance-first';
import thanksFirst from './transformations/thanks-first';
import thinEmoji from './transformations/thin-emoji';
import triviaToStatement from './transformations/trivia-to-statement';

/** A step that would lose a fact is left out, and the others go on. */
function safe(step: Transformation): Transformation {
  return {
    ...step,
    apply: (facts, reading) => {
      const text = step.apply(facts, reading);
      return text === facts.text || keepsFacts(facts, text, '') ? text : facts.text;
    },
  };
}

/** Delete before converting, convert before moving, move before adding; but what a call for answers asks is saved first. */
const DELETING = [
  dictatedToAsk,
  calmCaps,
  orderToQuestion,
  baitToThanks,
  prizeToStatement,
  dropApology,
  dropBait,
  dropPlug,
  dropUrgency,
  dropBareOrder,
  dropLabel,
  dropStockOpener,
  dropSlogan,
  dropHype,
  dropBoastTail,
  plainSpeech,
  calmPunctuation,
  thinEmoji,
  pruneTags,
  plainTags,
  joinFragments,
].map(safe);
const CONVERTING = [
  triviaToStatement,
  learnHowToStatement,
  salesQuestionToCondition,
  nameTheLink,
  bareOrderToPointer,
  orderToPlace,
  orderToOffer,
  softenBioLink,
  headlineToPointer,
  splitWall,
].map(safe);
/** Of these, one that changes the draft has put the reader or the thanks first. */
export const MOVING: readonly Transformation[] = [substanceFirst, honestFirst, readerFirst, thanksFirst].map(safe);

/** Of these, one that changes the draft has made it ask. */
export const ASKING: readonly Transformation[] = [baitToQuestion, sharpenQuestion, statementToQuestion, closeQuestion];

export const CHECKING: readonly Transformation[] = [checkBack];

/** What is done to a draft for each intent, in this order. */
export const PLANS: Readonly<Record<Intent, readonly Transformation[]>> = {
  plain: [...DELETING, ...CONVERTING],
  'give-first': [...DELETING, ...CONVERTING, ...MOVING],
  'ask-first': [
    baitToQuestion,
    ...DELETING,
    ...CONVERTING,
    ...MOVING,
    sharpenQuestion,
    statementToQuestion,
    closeQuestion,
  ],
  'listen-first': [...DELETING, ...CONVERTING, ...MOVING, checkBack],
};

/** All ways to make a draft better, one a file. */
export const transformations: readonly Transformation[] = [
  ...DELETING,
  ...CONVERTING,
  ...MOVING,
  ...ASKING,
  ...CHECKING,
  // In no plan: it takes the place of a question that would not help.
  offerAnswers,
];
