import { oneOf, openingOf, type Shape } from '../shape';

const WORDINGS = ['What happened that brought these words back to you?', 'Where were you when these words found you?'];

/** A quotation alone is somebody else talking. */
export default {
  id: 'found-words',
  applies: ({ facts, addressed, delicate }) =>
    !addressed && !delicate && facts.words.length > 3 && facts.words.every((word) => word.quoted) ? 0.66 : 0,
  build: ({ facts }) => ({
    text: oneOf(WORDINGS, openingOf(facts)),
    weave: { place: 'after-news', before: 'The story: ', after: '' },
  }),
  examples: {
    asks: [
      {
        draft: '“Still water runs deep, and so do old friends”',
        asks: 'Where were you when these words found you?',
        answer: 'on the last ferry, soaked',
        reads: 'The story: on the last ferry, soaked',
      },
    ],
    passes: ['Still water.', 'She said “hello” and left.'],
  },
} satisfies Shape;
