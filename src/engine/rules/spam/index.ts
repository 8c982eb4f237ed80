import type { Rule } from '../../rule';
import begging from './begging';
import cashtagPile from './cashtag-pile';
import clickbait from './clickbait';
import commentBait from './comment-bait';
import dropInPlug from './drop-in-plug';
import emojiPile from './emoji-pile';
import followBait from './follow-bait';
import followPlea from './follow-plea';
import freeGift from './free-gift';
import giveaway from './giveaway';
import hashtagPile from './hashtag-pile';
import mentionPile from './mention-pile';
import moneyLure from './money-lure';
import offSiteContact from './off-site-contact';
import prizeNotice from './prize-notice';
import reactBait from './react-bait';
import readsLikeAFlyer from './reads-like-a-flyer';
import repeatedCopy from './repeated-copy';
import repeatedPunctuation from './repeated-punctuation';
import serviceAd from './service-ad';
import shareBait from './share-bait';
import shouting from './shouting';
import tagBait from './tag-bait';
import testimonial from './testimonial';
import urgency from './urgency';
import voteBait from './vote-bait';

export default [
  voteBait,
  reactBait,
  shareBait,
  tagBait,
  commentBait,
  followBait,
  begging,
  giveaway,
  urgency,
  clickbait,
  moneyLure,
  testimonial,
  offSiteContact,
  dropInPlug,
  hashtagPile,
  cashtagPile,
  mentionPile,
  emojiPile,
  shouting,
  repeatedPunctuation,
  repeatedCopy,
  followPlea,
  prizeNotice,
  freeGift,
  serviceAd,
  readsLikeAFlyer,
] satisfies Rule[];
