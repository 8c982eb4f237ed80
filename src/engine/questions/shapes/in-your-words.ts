import { SELF } from '../self';
import { type Shape, saying, type Wording } from '../shape';

const WORDINGS: readonly Wording[] = [
  { asks: 'What happened that made you say {it}?', lead: 'What happened: ' },
  { asks: 'Why does {it} matter to you?', lead: 'Why it matters to {me}: ' },
  { asks: 'What would you like people to know about {it}?', lead: 'What {I}’d like people to know: ' },
  { asks: 'What would you like to hear after {it}?', lead: 'What {I}’d like to hear: ', place: 'end' },
];

/** Whoever speaks of himself in heavy times is asked for more of it, and nothing else. */
export default {
  id: 'in-your-words',
  kind: 'story',
  careful: true,
  applies: ({ thought, delicate, personal, aim, facts, addressed }) =>
    thought && delicate && !personal && !facts.isReply && !addressed && SELF.test(thought.said) && aim !== 'lure'
      ? 0.6
      : 0,
  build: (scene) => saying(WORDINGS, scene, scene.thought),
  examples: {
    asks: [
      {
        draft: 'I wrote to the minister about our ferry',
        asks: 'What happened that made you say “I wrote to the minister about our ferry”?',
        answer: 'the last boat left me on the quay',
        reads: 'What happened: the last boat left me on the quay',
      },
    ],
    passes: ['I lost my mum to cancer.', 'Our kettle is here. Buy now!'],
  },
} satisfies Shape;
