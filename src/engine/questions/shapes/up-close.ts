import { type Shape, saying, type Wording } from '../shape';

const WORDINGS: readonly Wording[] = [
  { asks: 'What does {it} look like up close?', lead: 'Up close: ' },
  { asks: 'What did you expect before you saw {it}?', lead: 'What {I} expected: ' },
  { asks: 'What surprised you about {it}?', lead: 'What surprised {me}: ' },
  { asks: 'Where does {it} come from?', lead: 'Where it comes from: ' },
  { asks: 'What made {it} stand out to you?', lead: 'What made it stand out: ' },
  { asks: 'How would you picture {it} for a friend?', lead: 'Picture it like this: ' },
];

/** A number says more with what stands behind it. */
export default {
  id: 'up-close',
  kind: 'learned',
  applies: ({ figure, toRoom, aim }) => (toRoom && figure && aim !== 'prize' ? 0.56 : 0),
  build: (scene) => saying(WORDINGS, scene, scene.figure),
  examples: {
    asks: [
      {
        draft: 'The council counted 412 herons on the canal',
        asks: 'What surprised you about “412 herons”?',
        answer: 'every one of them had a name',
        reads: 'What surprised me: every one of them had a name',
      },
    ],
    passes: ['Our kettle is here. Buy now!', 'The tide is in.'],
  },
} satisfies Shape;
