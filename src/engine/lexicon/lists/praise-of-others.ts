import { defineLexicon } from '../lexicon';

export default defineLexicon({
  id: 'praise-of-others',
  source: 'Praise of what somebody else did or made; the party test, `appreciates`.',
  phrases: [
    '(great|good|nice|excellent|brilliant|fantastic|awesome|amazing|lovely|wonderful|superb|interesting|helpful|useful|beautiful|cool|impressive|insightful|fascinating|thoughtful|clear) (post|article|thread|piece|read|write up|writeup|tutorial|talk|explanation|answer|analysis|photo|shot|summary|resource|initiative|catch|find)',
    "(love|loved|really like|enjoyed|really enjoyed|like|liked|admire) (your|how you|what you've|the way you|reading your)",
    '(this|that|it) (was|is|looks) (so|really|very|) (helpful|inspiring|brilliant|amazing|awesome|wonderful|fantastic|gorgeous|impressive|beautiful|insightful)',
    'you (inspired|helped|taught) me',
  ],
});
