import { defineLexicon } from '../lexicon';

export default defineLexicon({
  id: 'shared-place',
  source: 'A place named as shared; the party test, `common-ground`.',
  phrases: [
    '(anyone|anybody) (here|else|) (in|from|near|around)',
    '(here in|over here in|round here|around here|our end of|my neck of the woods|on our street|in our street|in our town|in my town|my hometown|in the neighbourhood|in the neighborhood|our neighbours|our neighbors|across the road)',
  ],
});
