import { defineLexicon } from '../lexicon';

export default defineLexicon({
  id: 'tip',
  source: 'A tip handed over; the party test, `gives-value`.',
  phrases: [
    '(pro tip|protip|quick tip|hot tip|top tip|small tip|psa|rule of thumb)',
    '^ tip',
    'the (trick|fix|workaround|secret) (is|was) to',
    '(what|thing that) (works|worked|helps|helped) (for me|for us|me|us|best|well)',
    "i'd (recommend|suggest|start with|go for|avoid|skip)",
    'i (highly|usually|always|would|) (recommend|suggest) * *',
    '(always|just|and) make sure (to|you|your|the|it)',
    "^ (remember to|don't forget to|never ever)",
  ],
});
