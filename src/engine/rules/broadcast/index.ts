import type { Rule } from '../../rule';
import bareHeadline from './bare-headline';
import calendarPost from './calendar-post';
import hashtagOpener from './hashtag-opener';
import houseNotice from './house-notice';
import labelBeforeLink from './label-before-link';
import linkThenHashtag from './link-then-hashtag';
import newsreader from './newsreader';
import orderAndLink from './order-and-link';
import passedOn from './passed-on';
import pipedNotice from './piped-notice';
import quotationAlone from './quotation-alone';
import titleAndLink from './title-and-link';
import toEveryone from './to-everyone';
import whatsOn from './whats-on';

export default [
  bareHeadline,
  titleAndLink,
  labelBeforeLink,
  linkThenHashtag,
  orderAndLink,
  houseNotice,
  whatsOn,
  newsreader,
  quotationAlone,
  hashtagOpener,
  pipedNotice,
  passedOn,
  toEveryone,
  calendarPost,
] satisfies Rule[];
