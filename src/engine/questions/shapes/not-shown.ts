import { type Shape, saying, type Wording } from '../shape';

const WORDINGS: readonly Wording[] = [
  { asks: 'What doesn’t the picture show of {it}?', lead: 'What it doesn’t show: ' },
  { asks: 'What had you just seen when you wrote {it}?', lead: 'What {I} had just seen: ' },
  { asks: 'What were you after with {it}?', lead: 'What {I} was after: ' },
  { asks: 'How did you get to {it}?', lead: 'How {I} got there: ' },
];

/** A picture has something beside it that nobody sees. */
export default {
  id: 'not-shown',
  kind: 'story',
  applies: ({ act, thought, toRoom }) => (toRoom && thought && act === 'picture' ? 0.62 : 0),
  build: (scene) => saying(WORDINGS, scene, scene.thought),
  examples: {
    asks: [
      {
        draft: 'The old pier at dawn #photography',
        asks: 'What had you just seen when you wrote “The old pier at dawn”?',
        answer: 'a seal under the third post',
        reads: 'What I had just seen: a seal under the third post',
      },
    ],
    passes: ['Our kettle is here. Buy now!', 'The tide is in.'],
  },
} satisfies Shape;
