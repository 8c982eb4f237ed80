import { defineLexicon } from '../lexicon';

export default defineLexicon({
  id: 'subscribe-plug',
  source: "Calls to follow a channel or letter of one's own; evidence: over-promotion (Sprout 2016).",
  phrases: [
    '(subscribe|suscribe|subscribing|subscirbe|subcribe) (to|here|now|today|me|us|my|our|if|for|and|please|pls|at|on|<link>)',
    '(please|plz|pls|then|and|consider|also|&) (subscribe|subscribing)',
    '(my|our|the|free|weekly|daily|monthly) (weekly|daily|monthly|free|new|email|) newsletter',
    '(sign up|signup|subscribe) (to|for) (my|our|the)',
    'follow (me|us|our|my) (on|at|for|here|and)',
    'join (my|our) (newsletter|channel|list|community|group|discord|telegram|server)',
    '(my|our) (youtube|) channel',
    '(my|our) (patreon|onlyfans|twitch|substack|soundcloud|spotify|bandcamp|etsy|ko-fi|podcast|discord|telegram)',
  ],
});
