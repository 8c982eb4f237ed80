import { defineLexicon } from '../lexicon';

export default defineLexicon({
  id: 'vote-bait',
  source: 'Meta, engagement bait, 2017: reactions, comments or shares as a ballot.',
  phrases: [
    '^ (like|love|heart|retweet|rt|share|comment|<emoji>) (for|if you want|if you prefer) (yes|no|a|the|team|option|this|that|* <emoji>)',
    '(like|heart|rt|retweet) (for|if) (yes|no|team *|you want|you prefer|option *)',
    '<emoji> (for|if) (yes|no|team *|you prefer|option *)',
    '(retweet|rt|like|heart) for * (and|or|like|rt|retweet|favorite|fav|heart|love|share)',
    '(vote|react) with (a|an|) (like|love|heart|rt|retweet|emoji|<emoji>)',
    '(rt|retweet) to vote',
    '(please|plz|pls|go|now) vote for (me|us|our|my|<mention>|<tag>)',
    '^ vote for (me|us|our|my|<mention>|<tag>)',
    '(your vote counts|every vote counts|cast your vote|vote now)',
  ],
});
