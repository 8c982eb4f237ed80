import { defineLexicon } from '../lexicon';

export default defineLexicon({
  id: 'react-bait',
  source: 'Meta, engagement bait, 2017: asking for likes and other reactions.',
  phrases: [
    '^ (please|plz|pls|) (like|thumbs up|thumb up|double tap|heart|upvote) (this|this post|this video|this comment|) if',
    '(thumbs up|thumb up|thumbs up this|double tap|upvote this|upvote) (if|this|for|so)',
    '(like|heart|upvote) this (comment|post|video|pic|photo|status|page|so|if)',
    '(smash|hit|press|mash|click|tap) (that|the|this|on|) (like|thumbs up|subscribe|follow|bell|heart)',
    '(give|gimme) (me|us|this|it) (a like|likes|a thumbs up|thumbs up|some likes)',
    '(like|likes) (and|&) (share|subscribe|comment|follow|retweet|rt)',
    '^ (like and (share|subscribe)|likes and shares)',
    "(who's|whos|who is|anyone|anybody|who else is|who is still|anyone else|who else) (still|here|) (watching|listening|watched|here) (this|to this|) (in|from) <number>",
    '(show|give) (us|me|it|this) some love',
    '(can (we|i|this|it) get (to|)) (<number>|a|some) (likes|retweets|rts|shares|hearts)',
    '(save|bookmark) this (post|thread|video|reel|for later|and (share|send|come back)|so you)',
  ],
});
