import { defineLexicon } from '../lexicon';

export default defineLexicon({
  id: 'comment-bait',
  source: 'Meta, engagement bait, 2017: dictating the comment.',
  phrases: [
    '(comment|type|reply|write|drop) (yes|no|amen|done|me|link|info|guide|interested|<emoji>|<number>) (and|if|below|to|for)',
    '(comment|type|write) (amen|yes if|yes below|yes and|me below|<emoji>|<number> if)',
    '(drop|leave) (a|an|your|some|us a|us your|me a) (<emoji>|comment|emoji|link|links|heart|fire|yes|* in the comments|* below)',
    '^ (so|and|now|just|please|go|) (comment|reply) (below|with your|this|and|your|now|down|to win|for)',
    '(comment|answer|answers|reply|opinion) in the (comments|comment section|comment box) (below|)',
    '(comment|reply) (below|down below)',
    "comment (and|&) (share|like|tag|win|i'll|follow)",
    '(tell us|let us know|share your (answer|answers|guess|picks|pick)|post your answer|your answers) (in|down|below) (the|) (comments|below|replies|comment section)',
    '(use|using|with) (the|our|this) hashtag',
  ],
});
