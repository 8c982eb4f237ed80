import { defineLexicon } from '../lexicon';

export default defineLexicon({
  id: 'credit',
  source: 'Credit to others: deference is nearly as polite as thanks (Danescu 2013).',
  phrases: [
    '(h t|ht|hat tip|credit|credits|props|kudos|shout out|shoutout|hats off) (goes|go|) to',
    '(recommended|suggested|shown to me|spotted|pointed out|explained to me|taught to me) by',
    'inspired by <mention>',
    '(learned|learnt|borrowed|nicked|stole|picked up) (this|that|it|the idea|the trick|so much|a lot|) from',
    "couldn't have (done|made|managed|finished) (it|this|that|any of it) without",
  ],
});
