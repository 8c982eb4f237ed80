import type { Shape } from '../shape';
import about from './about';
import askBack from './ask-back';
import askThem from './ask-them';
import behindLink from './behind-link';
import bestBit from './best-bit';
import bestWith from './best-with';
import broughtToMind from './brought-to-mind';
import cameAcross from './came-across';
import canDo from './can-do';
import didIt from './did-it';
import feeling from './feeling';
import firstDay from './first-day';
import firstUse from './first-use';
import foundWords from './found-words';
import gotThinking from './got-thinking';
import hearBack from './hear-back';
import inOneLine from './in-one-line';
import itChanged from './it-changed';
import learned from './learned';
import leastSure from './least-sure';
import madeYou from './made-you';
import nextStep from './next-step';
import oneExample from './one-example';
import oneThing from './one-thing';
import ownAnswer from './own-answer';
import ownDay from './own-day';
import ownTake from './own-take';
import paid from './paid';
import soFar from './so-far';
import struckYou from './struck-you';
import thanksFor from './thanks-for';
import theStory from './the-story';
import theirPoint from './their-point';
import theirQuestion from './their-question';
import thinkSo from './think-so';
import toWin from './to-win';
import whatHappened from './what-happened';
import whatRisk from './what-risk';
import whatTheySaid from './what-they-said';
import whereWhen from './where-when';
import whichOne from './which-one';
import whoFor from './who-for';
import whoShouldHear from './who-should-hear';
import wholeStory from './whole-story';
import whyAsk from './why-ask';
import wouldHelp from './would-help';

/** All ways to ask, one a file. */
export const shapes: readonly Shape[] = [
  about,
  askBack,
  askThem,
  behindLink,
  bestBit,
  bestWith,
  broughtToMind,
  cameAcross,
  canDo,
  didIt,
  feeling,
  firstDay,
  firstUse,
  foundWords,
  gotThinking,
  hearBack,
  inOneLine,
  itChanged,
  learned,
  leastSure,
  madeYou,
  nextStep,
  oneExample,
  oneThing,
  ownAnswer,
  ownDay,
  ownTake,
  paid,
  soFar,
  struckYou,
  thanksFor,
  theStory,
  theirPoint,
  theirQuestion,
  thinkSo,
  toWin,
  whatHappened,
  whatRisk,
  whatTheySaid,
  whereWhen,
  whichOne,
  whoFor,
  whoShouldHear,
  wholeStory,
  whyAsk,
  wouldHelp,
];
