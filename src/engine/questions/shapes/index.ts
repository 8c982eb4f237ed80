import type { Shape } from '../shape';
import about from './about';
import addressed from './acts/addressed';
import advice from './acts/advice';
import answering from './acts/answering';
import askingTheRoom from './acts/asking';
import begging from './acts/begging';
import claim from './acts/claim';
import deed from './acts/deed';
import greeting from './acts/greeting';
import headline from './acts/headline';
import heavy from './acts/heavy';
import listing from './acts/list';
import making from './acts/making';
import moods from './acts/moods';
import notice from './acts/notice';
import offering from './acts/offering';
import opinion from './acts/opinion';
import picture from './acts/picture';
import result from './acts/result';
import telling from './acts/telling';
import thanking from './acts/thanking';
import askBack from './ask-back';
import askThem from './ask-them';
import behindLink from './behind-link';
import bestBit from './best-bit';
import bestWith from './best-with';
import canDo from './can-do';
import claimsCues from './cues/claims';
import deedsCues from './cues/deeds';
import feelingsCues from './cues/feelings';
import namesCues from './cues/names';
import offersCues from './cues/offers';
import pointingCues from './cues/pointing';
import timeCues from './cues/time';
import titlesCues from './cues/titles';
import didIt from './did-it';
import feeling from './feeling';
import firstDay from './first-day';
import firstUse from './first-use';
import hearBack from './hear-back';
import inOneLine from './in-one-line';
import itChanged from './it-changed';
import learned from './learned';
import leastSure from './least-sure';
import madeYou from './made-you';
import ofItsKind from './of-its-kind';
import oneThing from './one-thing';
import ownAnswer from './own-answer';
import paid from './paid';
import plainly from './plainly';
import soFar from './so-far';
import thanksFor from './thanks-for';
import theStory from './the-story';
import theirPoint from './their-point';
import theirQuestion from './their-question';
import theirWords from './their-words';
import toWin from './to-win';
import upClose from './up-close';
import whatRisk from './what-risk';
import whatTheySaid from './what-they-said';
import whereWhen from './where-when';
import whichOne from './which-one';
import whoFor from './who-for';
import wouldHelp from './would-help';

/** All ways to ask: one a file, or one file for all that differ only in their words. */
export const shapes: readonly Shape[] = [
  ...addressed,
  ...answering,
  ...begging,
  ...advice,
  ...askingTheRoom,
  ...claim,
  ...deed,
  ...greeting,
  ...headline,
  ...heavy,
  ...listing,
  ...making,
  ...moods,
  ...notice,
  ...offering,
  ...opinion,
  ...picture,
  ...result,
  ...telling,
  ...thanking,
  about,
  askBack,
  askThem,
  behindLink,
  bestBit,
  bestWith,
  canDo,
  ...claimsCues,
  ...deedsCues,
  ...feelingsCues,
  ...namesCues,
  ...offersCues,
  ...pointingCues,
  ...titlesCues,
  ...timeCues,
  didIt,
  feeling,
  firstDay,
  firstUse,
  hearBack,
  inOneLine,
  itChanged,
  learned,
  leastSure,
  madeYou,
  ofItsKind,
  oneThing,
  ownAnswer,
  paid,
  plainly,
  soFar,
  thanksFor,
  theStory,
  theirPoint,
  theirQuestion,
  theirWords,
  toWin,
  upClose,
  whatRisk,
  whatTheySaid,
  whereWhen,
  whichOne,
  whoFor,
  wouldHelp,
];
