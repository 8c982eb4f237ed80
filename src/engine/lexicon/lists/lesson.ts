import { defineLexicon } from '../lexicon';

export default defineLexicon({
  id: 'lesson',
  source: 'A lesson told with how it was learned; the party test, `gives-value`.',
  phrases: [
    'i (learned|learnt|realised|realized) (that|how|the|this|two|three|from|quickly|early|it)',
    "(what|things|lessons) (i|i've|we|we've) (learned|learnt)",
    '(lesson|lessons) (learned|learnt|from|is|i)',
    '(biggest|main|key|hardest|important) (lesson|takeaway|takeaways|mistake|mistakes|insight)',
    '(turns|turned) out (that|it|the|i|my|we|they)',
    '(taught|showed) me (that|how|the|to|a|something)',
    'i used to (think|believe|assume)',
    "(wish i had|wish i'd) (known|started|asked|done)",
    'in hindsight',
  ],
});
