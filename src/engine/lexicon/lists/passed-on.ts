import { defineLexicon } from '../lexicon';

export default defineLexicon({
  id: 'passed-on',
  source: 'Marks of passing on: the old repost sign and credits without a word of one’s own.',
  phrases: [
    '^ rt <mention>',
    'via <mention>',
    '(ht|hat tip|cc) <mention>',
    '(photo|image|picture|video) (via|by|from) <mention>',
  ],
});
