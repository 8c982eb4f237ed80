import { defineLexicon } from '../lexicon';

export default defineLexicon({
  id: 'tag-bait',
  source: 'Meta, engagement bait, 2017: asking to tag friends.',
  phrases: [
    "(tag|mention) (a|your|<number>|two|three|all your|the|that|at least <number>|some|someone|somebody|one|your best) (friend|friends|bestie|mate|mates|buddy|buddies|bff|person|people|squad|crew|who|that|you|else|you'd|in the comments)",
    '^ (and|now|just|so|or|please|) tag (a|an|your|someone|somebody|that|the|two|three|<number>|us|me|them|anyone|everyone)',
    '(tag|tagging) (someone|somebody|anyone|a friend|your friend|your friends)',
    "don't forget to (tag|mention|use the hashtag|like|subscribe|follow|share|retweet|rt|comment)",
  ],
});
