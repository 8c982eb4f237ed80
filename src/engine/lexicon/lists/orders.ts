import { defineLexicon } from '../lexicon';

export default defineLexicon({
  id: 'orders',
  source: 'Calls to act that open a sentence; evidence: hard persuasion lowers engagement (Stephen 2015).',
  phrases: [
    '^ (please|now|just|so|then|and|go|come|) (buy|shop|order|pre-order|preorder|book|reserve|grab|get|snag|claim|score|download|install|register|subscribe|join|apply|enrol|enroll|visit|click|tap|swipe|upgrade|donate|pledge|stream|rsvp)',
    '^ (please|now|just|so|then|and|go|) (sign up|check out|check it out|find out|learn more|learn how|read more|read (it|our|my|the)|see how|see more|watch (our|my|the|now|it|how)|listen (to|now)|tune in|discover|explore|save your (seat|spot)|head (over|to)|try (our|my|it)|follow (us|me|our|my|for)|get your|visit our|order yours)',
  ],
});
