import { oneOf, openingOf, type Shape } from '../shape';

const WORDINGS = [
  'What happened right before this?',
  'What had just happened when you wrote this?',
  'How did this come about?',
];

/** A feeling or a small event has a moment that it came from. */
export default {
  id: 'what-happened',
  applies: ({ topic, aim, facts, addressed, delicate }) =>
    !facts.isReply && !addressed && !delicate && aim === 'telling' ? (topic ? 0.3 : 0.48) : 0,
  build: ({ facts }) => ({
    text: oneOf(WORDINGS, openingOf(facts)),
    weave: { place: 'after-news', before: 'The story: ', after: '' },
  }),
  examples: {
    asks: [
      {
        draft: 'I am laughing so much right now',
        asks: 'What had just happened when you wrote this?',
        answer: 'the cat sat on the keyboard and ordered lamps',
        reads: 'The story: the cat sat on the keyboard and ordered lamps',
      },
    ],
    passes: ['Our kettle is here. Buy now!', '@dana I am laughing.'],
  },
} satisfies Shape;
