import { oneOf, openingOf, type Shape } from '../shape';

const WORDINGS = [
  'What will people find behind the link, in one line?',
  'What would make a friend open the link?',
  'What is behind the link, in your own words?',
];

/** A bare link asks people to open a door without saying what is behind it. */
export default {
  id: 'behind-link',
  careful: true,
  applies: ({ facts, topic, aim }) => (facts.links.length === 0 || aim === 'lure' ? 0 : topic ? 0.3 : 0.5),
  build: ({ facts }) => ({
    text: oneOf(WORDINGS, openingOf(facts)),
    weave: { place: 'after-news', before: 'The short of it: ', after: '' },
  }),
  examples: {
    asks: [
      {
        draft: 'Worth it: https://a.example/x',
        asks: 'What will people find behind the link, in one line?',
        answer: 'a map of every public oven in town',
        reads: 'The short of it: a map of every public oven in town',
      },
    ],
    passes: ['Worth it.'],
  },
} satisfies Shape;
