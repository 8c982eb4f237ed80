import { type Shape, saying, type Wording } from '../shape';

const WORDINGS: readonly Wording[] = [
  { asks: 'What is the short answer to {it}?', lead: 'The short answer: ' },
  { asks: 'What is one part of the answer to {it}?', lead: 'One part of the answer: ' },
  { asks: 'How would you answer {it} in a line?', lead: 'In one line: ' },
  { asks: 'What surprised you in the answer to {it}?', lead: 'What surprised {me}: ' },
];

/** Who promises an answer can give a bit of it away. */
export default {
  id: 'short-answer',
  kind: 'gets',
  applies: ({ thought, toRoom }) => (toRoom && thought?.form === 'wonder' && thought.sentence.ending !== '?' ? 0.7 : 0),
  build: (scene) => saying(WORDINGS, scene, scene.thought),
  examples: {
    asks: [
      {
        draft: 'Find out why the lighthouse was painted pink: https://a.example/l',
        asks: 'How would you answer “why the lighthouse was painted pink” in a line?',
        answer: 'the ships could not tell it from the snow',
        reads: 'In one line: the ships could not tell it from the snow',
      },
    ],
    passes: ['Our kettle is here. Buy now!', 'I sailed home.'],
  },
} satisfies Shape;
