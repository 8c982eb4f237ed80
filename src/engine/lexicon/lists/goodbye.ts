import { defineLexicon } from '../lexicon';

export default defineLexicon({
  id: 'goodbye',
  source: 'Ways to close a letter or a call.',
  phrases: [
    '(have|enjoy) (a|an|the|your) (great|good|nice|lovely|wonderful|fantastic|amazing|blessed|awesome|pleasant|rest of your|) (day|one|evening|night|week|weekend|time|morning|afternoon)',
    '(take care|all the best|best wishes|kind regards|best regards|warm regards|regards|goodbye|bye|cheers|stay safe|stay tuned|see you|see you soon|good luck|god bless|stay blessed|happy holidays)',
  ],
});
