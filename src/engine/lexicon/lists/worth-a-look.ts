import { defineLexicon } from '../lexicon';

export default defineLexicon({
  id: 'worth-a-look',
  source: 'Passing on what others made; evidence: informative posts attract people (Hutto 2013).',
  phrases: [
    '(great|good|nice|excellent|interesting|fascinating|useful|helpful|brilliant|lovely|wonderful|superb|clearest|best) (read|article|post|piece|thread|talk|interview|episode|essay|paper|guide|tutorial|list|map|resource|explanation|write up)',
    '(worth (a read|reading|a look|a listen|watching|your time|checking))',
    'this (article|post|piece|thread|talk|paper|book|guide|essay|video|interview|chart|map|study|tutorial|podcast|episode) (by|from|on|explains|shows|about|helped|covers)',
    "(here's|here is) (a|an|the|one) (great|good|nice|useful|helpful|) (article|post|link|thread|guide|list|tutorial|video|paper|map|explanation)",
    'i (read|came across|stumbled upon|stumbled on|enjoyed|watched|found this)',
    '(according to|explained in|described in|documented in) (this|the|their|his|her|<mention>)',
  ],
});
