import type { Shape } from '../shape';

/** To somebody in trouble a friend offers an ear, not a game. */
export default {
  id: 'would-help',
  kind: 'story',
  leads: ['What would help: '],
  careful: true,
  applies: ({ personal, facts }) => (personal && !facts.isReply ? 0.7 : 0),
  build: () => ({
    text: 'Is there something that would help you right now?',
    weave: { place: 'end', before: 'What would help: ', after: '' },
  }),
  examples: {
    asks: [
      {
        draft: 'I was diagnosed last week.',
        asks: 'Is there something that would help you right now?',
        answer: 'company on Thursdays',
        reads: 'What would help: company on Thursdays',
      },
    ],
    passes: ['I was late last week.', 'Our kettle is here.'],
  },
} satisfies Shape;
