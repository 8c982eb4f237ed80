import { defineLexicon } from '../lexicon';

export default defineLexicon({
  id: 'plain-talk',
  source: 'Words that people say across a table and notices hardly ever hold; the party test, `human-voice`.',
  phrases: [
    '^ (so|well|ok|okay|yeah|yep|nah|oh|ah|hmm|honestly|anyway|hey|hi|wow|man|dude|ugh|ha|lol|right|look|also|but|and|because|funny|turns out|guess|glad|hope|sorry|finally|looks like|sounds like|feels like)',
    '(kinda|sorta|kind of|sort of|a bit|a little|pretty much|gonna|wanna|gotta|dunno|stuff|a bunch of|a couple of|a lot of|lots of|loads of|anyway|basically|honestly|actually|literally|seriously|apparently|mostly|probably|maybe|perhaps|somehow|though|tho|at least|for some reason|or something|whatever|i mean|you know|as well|too much|so much|so many|at all|even though)',
    "(i (think|guess|feel|reckon|suppose|figure|hope|wish|mean|love|hate|like|miss|want|need|remember|wonder|thought|liked|loved|hated|wanted|felt|hoped)|i'd (say|love|rather|like)|i'm (not|just|still|so|really|trying|pretty|glad|happy|sad|sorry|tired|going|looking|curious))",
  ],
});
