import type { Rule } from '../../rule';
import bareHeadline from './bare-headline';
import calendarPost from './calendar-post';
import hashtagOpener from './hashtag-opener';
import houseNotice from './house-notice';
import labelBeforeLink from './label-before-link';
import linkFromNobody from './link-from-nobody';
import linkThenHashtag from './link-then-hashtag';
import newsreader from './newsreader';
import orderFromNobody from './order-from-nobody';
import passedOn from './passed-on';
import pipedNotice from './piped-notice';
import quotationAlone from './quotation-alone';
import readsLikeANotice from './reads-like-a-notice';
import reportFromNobody from './report-from-nobody';
import toEveryone from './to-everyone';
import whatsOn from './whats-on';

export default [
  bareHeadline,
  linkFromNobody,
  labelBeforeLink,
  linkThenHashtag,
  orderFromNobody,
  houseNotice,
  whatsOn,
  newsreader,
  reportFromNobody,
  quotationAlone,
  hashtagOpener,
  pipedNotice,
  passedOn,
  toEveryone,
  calendarPost,
  readsLikeANotice,
] satisfies Rule[];
