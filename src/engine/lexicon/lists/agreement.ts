import { defineLexicon } from '../lexicon';

export default defineLexicon({
  id: 'agreement',
  source: 'Agreeing or differing out loud; evidence: receptive writers are preferred partners (Yeomans 2020).',
  phrases: [
    'i (totally|completely|fully|also|) (agree|disagree) (with|that|on|about|but|)',
    "(couldn't agree more|tend to agree|have to agree|have to disagree)",
    '(good|great|fair|excellent|valid) (point|points|call)',
    "(you're|you are|<mention> is) (so|absolutely|quite|totally|probably|) (right|spot on|correct|wrong)",
    "(that makes sense|well said|well put|nailed it|i see your point|i see what you mean|i hear you|that's true|that's fair|not sure i agree|i'd push back|came here to say|fair enough)",
  ],
});
