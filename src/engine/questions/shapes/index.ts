import type { Shape } from '../shape';
import about from './about';
import afterHello from './after-hello';
import askBack from './ask-back';
import askBecause from './ask-because';
import askThem from './ask-them';
import askedForIt from './asked-for-it';
import beforeIt from './before-it';
import behindLink from './behind-link';
import bestBit from './best-bit';
import bestWith from './best-with';
import canDo from './can-do';
import convinced from './convinced';
import didIt from './did-it';
import feeling from './feeling';
import firstDay from './first-day';
import firstUse from './first-use';
import fromTheRoom from './from-the-room';
import gently from './gently';
import goodToKnow from './good-to-know';
import hardPart from './hard-part';
import hearBack from './hear-back';
import howItCame from './how-it-came';
import inMindFor from './in-mind-for';
import inOneLine from './in-one-line';
import inYourWords from './in-your-words';
import itChanged from './it-changed';
import justBefore from './just-before';
import knowNow from './know-now';
import learned from './learned';
import leastSure from './least-sure';
import ledUpTo from './led-up-to';
import leftWith from './left-with';
import lookingBack from './looking-back';
import madeYou from './made-you';
import madeYouStop from './made-you-stop';
import mattersTo from './matters-to';
import mattersToYou from './matters-to-you';
import nextStep from './next-step';
import notShown from './not-shown';
import noticeFirst from './notice-first';
import ofItsKind from './of-its-kind';
import oneMoment from './one-moment';
import oneThing from './one-thing';
import otherSide from './other-side';
import ownAnswer from './own-answer';
import ownDay from './own-day';
import paid from './paid';
import plainly from './plainly';
import putItRight from './put-it-right';
import saidYes from './said-yes';
import saySo from './say-so';
import sayYes from './say-yes';
import seenThere from './seen-there';
import shortAnswer from './short-answer';
import soFar from './so-far';
import talkingTo from './talking-to';
import taughtYou from './taught-you';
import tellThem from './tell-them';
import thankedWith from './thanked-with';
import thanksFor from './thanks-for';
import theStory from './the-story';
import theirPoint from './their-point';
import theirQuestion from './their-question';
import theirWords from './their-words';
import toWin from './to-win';
import touches from './touches';
import upClose from './up-close';
import whatItMeans from './what-it-means';
import whatRisk from './what-risk';
import whatTheySaid from './what-they-said';
import whereWhen from './where-when';
import whichMoment from './which-moment';
import whichOne from './which-one';
import whoFor from './who-for';
import wholeStory from './whole-story';
import wishedFor from './wished-for';
import wouldHelp from './would-help';

/** All ways to ask, one a file. */
export const shapes: readonly Shape[] = [
  about,
  afterHello,
  askBack,
  askBecause,
  askThem,
  askedForIt,
  beforeIt,
  behindLink,
  bestBit,
  bestWith,
  canDo,
  convinced,
  didIt,
  feeling,
  firstDay,
  firstUse,
  fromTheRoom,
  gently,
  hardPart,
  hearBack,
  howItCame,
  inMindFor,
  inOneLine,
  inYourWords,
  itChanged,
  justBefore,
  knowNow,
  learned,
  leastSure,
  ledUpTo,
  leftWith,
  lookingBack,
  madeYou,
  madeYouStop,
  mattersTo,
  mattersToYou,
  nextStep,
  notShown,
  noticeFirst,
  ofItsKind,
  oneMoment,
  oneThing,
  otherSide,
  ownAnswer,
  ownDay,
  paid,
  plainly,
  putItRight,
  saidYes,
  goodToKnow,
  saySo,
  sayYes,
  seenThere,
  shortAnswer,
  soFar,
  talkingTo,
  taughtYou,
  tellThem,
  thankedWith,
  thanksFor,
  theStory,
  theirPoint,
  theirQuestion,
  theirWords,
  toWin,
  touches,
  upClose,
  whatItMeans,
  whatRisk,
  whatTheySaid,
  whereWhen,
  whichMoment,
  whichOne,
  whoFor,
  wholeStory,
  wishedFor,
  wouldHelp,
];
