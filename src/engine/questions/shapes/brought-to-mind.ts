import { oneOf, openingOf, type Shape } from '../shape';

const WORDINGS = [
  'What happened today that brought this to mind?',
  'Who were you thinking of when you wrote this?',
  'What did you see or hear that made you write this?',
];

/** A thought out of nowhere came from somewhere. */
export default {
  id: 'brought-to-mind',
  plain: true,
  applies: ({ topic, aim, facts, addressed, delicate }) =>
    !facts.isReply && !addressed && !delicate && aim === 'claim' ? (topic ? 0.3 : 0.36) : 0,
  build: ({ facts }) => ({
    text: oneOf(WORDINGS, openingOf(facts)),
    weave: { place: 'after-news', before: 'The story: ', after: '' },
  }),
  examples: {
    asks: [
      {
        draft: 'So it goes, then',
        asks: 'Who were you thinking of when you wrote this?',
        answer: 'my neighbour and her drum kit',
        reads: 'The story: my neighbour and her drum kit',
      },
    ],
    passes: ['Our kettle is here. Buy now!', 'I so would.'],
  },
} satisfies Shape;
