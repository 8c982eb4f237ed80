import { defineLexicon } from '../lexicon';

export default defineLexicon({
  id: 'bait-questions',
  source: "Meta's five classes of engagement bait, 2017 (evidence, section 4).",
  phrases: [
    'can (we|i|this|it) get (to|) (<number>|a|some|one) (likes|retweets|rts|shares|followers|subs|subscribers|amen)',
    'who (wants|needs) a (shoutout|shout out|follow back|followback)',
    '(like|retweet|rt|share|comment) if',
    '(follow|sub|like|share|f|s) (for|4) (follow|sub|like|share|f|s)',
    '(follow back|followback|follow train|sub4sub|f4f|follow4follow|like4like)',
    '(please|pls|plz) (subscribe|sub|follow|share|retweet|rt|repost|upvote)',
    "(can|could|will|would) (you|u|someone|everyone|y'all|we|i) (please|pls|all|guys|) (subscribe|sub|follow|share this|retweet|rt|repost|upvote|like this|get a follow|get a share|get a retweet)",
    '(give|send) (me|us|her|him|them) a (follow|like|share|sub|retweet)',
    'how many (likes|shares|retweets|rts) (can|for|will)',
  ],
});
