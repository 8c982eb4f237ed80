import { type Shape, saying, type Wording } from '../shape';

const WORDINGS: readonly Wording[] = [
  { asks: 'What was the hard part?', lead: 'The hard part: ' },
  { asks: 'Is there something you know now that you didn’t before?', lead: 'What {I} know now: ' },
  { asks: 'Would you do anything differently next time?', lead: 'What {I}’d do differently: ' },
  { asks: 'Which bit surprised you?', lead: 'What surprised {me}: ' },
];

/** Whoever did it knows something that nobody else does. */
export default {
  id: 'know-now',
  kind: 'learned',
  applies: ({ act, thought, toRoom }) => (toRoom && thought && act === 'deed' ? 0.4 : 0),
  build: (scene) => saying(WORDINGS, scene, scene.thought),
  examples: {
    asks: [
      {
        draft: 'I finally painted the ferry shed',
        asks: 'Would you do anything differently next time?',
        answer: 'start with the roof',
        reads: 'What I’d do differently: start with the roof',
      },
    ],
    passes: ['Our kettle is here. Buy now!', 'The tide is in.'],
  },
} satisfies Shape;
