import { type Shape, saying, type Wording } from '../shape';

const WORDINGS: readonly Wording[] = [
  { asks: 'Why does this matter to you?', lead: 'Why it matters to {me}: ', place: 'end' },
  { asks: 'What would you like people to take from this?', lead: '', place: 'end' },
  { asks: 'What do you make of this yourself?', lead: '', place: 'end' },
  { asks: 'How did this reach you?', lead: 'How it reached {me}: ', place: 'end' },
  { asks: 'What would you like to hear from people now?', lead: 'What {I}’d like to hear: ', place: 'end' },
];

/** Where words are heavy and none can be read out. */
export default {
  id: 'gently',
  kind: 'learned',
  careful: true,
  plain: true,
  applies: ({ delicate, personal, aim }) => (delicate && !personal && aim !== 'lure' ? 0.5 : 0),
  build: (scene) => {
    const { topic, ...asked } = saying(WORDINGS, scene);
    return asked;
  },
  examples: {
    asks: [
      {
        draft: 'Cancer again',
        asks: 'Why does this matter to you?',
        answer: 'it is the third in our street',
        reads: 'Why it matters to me: it is the third in our street',
      },
    ],
    passes: ['I lost my mum to cancer.', 'Our kettle is here. Buy now!'],
  },
} satisfies Shape;
