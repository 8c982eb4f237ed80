import { defineLexicon } from '../lexicon';

export default defineLexicon({
  id: 'bait-questions',
  source: "Meta's five classes of engagement bait, 2017 (evidence, section 4).",
  phrases: [
    'can (we|i|this|it) get (to|) (<number>|a|some|one) (likes|retweets|rts|shares|followers|subs|subscribers|amen)',
    'who (wants|needs) a (shoutout|shout out|follow back|followback)',
    '(like|retweet|rt|share|comment) if',
    'how many (likes|shares|retweets|rts) (can|for|will)',
  ],
});
