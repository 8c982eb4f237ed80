import { defineLexicon } from '../lexicon';

export default defineLexicon({
  id: 'alarm',
  source: 'Searches and dangers beside those of `in-need`: a plain notice is the right form there.',
  phrases: [
    '^ (lost|found|stolen|missing) (from|near|in|on|at|since)',
    '(answers to|if seen|call the police|call <number>|gone missing|went missing)',
    '(stay indoors|stay away from|seek shelter|take cover|avoid the area|do not drink the water)',
  ],
});
