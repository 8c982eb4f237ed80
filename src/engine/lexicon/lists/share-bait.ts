import { defineLexicon } from '../lexicon';

export default defineLexicon({
  id: 'share-bait',
  source: 'Meta, engagement bait, 2017: asking for shares.',
  phrases: [
    '(please|plz|pls|kindly|do|now|and) (retweet|rt|repost|reblog|share) (this|it|and|with|to|if|my|our|for|post|as|far|widely|everyone|everywhere)',
    '(please|plz|pls|kindly) (retweet|rt|repost|reblog)',
    '(retweet|rt|repost|reblog) (this|if|to (show|let|support|help|spread|celebrate|wish|see|be|get|share|say|join)|and (follow|like|win|share|comment|tag|reply)|for (a|the|good))',
    '^ (retweet|repost|rt) (please|this|if|to|and|with|for|vote|this if|&)',
    '^ (please|) (retweet|repost|rt|share) so (that|) (nobody|no one|everyone|everybody|others|more|people|they|we|it|as many)',
    '^ (so|and|then|now|) share (this|and (win|like|tag|follow)|if (you|your)|with (your|a|all your|<number>|someone|everyone)|to your|my|our|far)',
    '(like|tag|comment|follow|vote) (and|&|,|) (retweet|rt|share|repost)',
    '(spread the word|share the love|share widely|share if you|help us spread|help me spread)',
    '(repost|share) (this|it|) (to help|if (you|this|it)|so (others|more people|your|that)|with your (network|friends|followers|team|audience))',
  ],
});
