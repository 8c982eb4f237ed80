import type { Intent } from '../reading';
import type { Transformation } from './transformation';
import baitToQuestion from './transformations/bait-to-question';
import calmCaps from './transformations/calm-caps';
import calmPunctuation from './transformations/calm-punctuation';
import checkBack from './transformations/check-back';
import closeQuestion from './transformations/close-question';
import dropApology from './transformations/drop-apology';
import dropBait from './transformations/drop-bait';
import dropBareOrder from './transformations/drop-bare-order';
import dropHype from './transformations/drop-hype';
import dropSlogan from './transformations/drop-slogan';
import dropStockOpener from './transformations/drop-stock-opener';
import dropUrgency from './transformations/drop-urgency';
import joinFragments from './transformations/join-fragments';
import learnHowToStatement from './transformations/learn-how-to-statement';
import nameTheLink from './transformations/name-the-link';
import orderToOffer from './transformations/order-to-offer';
import pruneTags from './transformations/prune-tags';
import readerFirst from './transformations/reader-first';
import salesQuestionToCondition from './transformations/sales-question-to-condition';
import sharpenQuestion from './transformations/sharpen-question';
import statementToQuestion from './transformations/statement-to-question';
import thanksFirst from './transformations/thanks-first';
import thinEmoji from './transformations/thin-emoji';

/** Delete before converting, convert before moving, move before adding. */
const DELETING = [
  calmCaps,
  dropApology,
  dropBait,
  dropUrgency,
  dropBareOrder,
  dropStockOpener,
  dropSlogan,
  dropHype,
  calmPunctuation,
  thinEmoji,
  pruneTags,
  joinFragments,
];
const CONVERTING = [learnHowToStatement, salesQuestionToCondition, nameTheLink, orderToOffer];
/** Of these, one that changes the draft has put the reader or the thanks first. */
export const MOVING: readonly Transformation[] = [readerFirst, thanksFirst];

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
];
