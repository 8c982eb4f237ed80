import { defineLexicon } from '../lexicon';

export default defineLexicon({
  id: 'worth-a-look',
  source: 'Passing on what others made; evidence: informative posts attract people (Hutto 2013).',
  phrases: [
    '(great|good|nice|excellent|interesting|fascinating|useful|helpful|lovely|wonderful|superb|clearest|best) (read|article|post|piece|thread|talk|interview|episode|essay|paper|guide|list|map|resource|explanation|write up) (by|from|on|about|of|in|for|over|<link>|<mention>)',
    '(worth (a read|reading|a look|a listen|watching|your time|checking))',
    'this (article|post|piece|thread|talk|paper|book|guide|essay|interview|chart|map|study|tutorial|podcast|episode) (by|from|on|explains|shows|about|helped|covers)',
    "(here's|here is) (a|an|the|one) (great|good|nice|useful|helpful|) (article|post|link|thread|guide|list|tutorial|paper|map|explanation)",
    'i (read|came across|stumbled upon|stumbled on|enjoyed|found this)',
  ],
});
