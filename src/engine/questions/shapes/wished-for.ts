import { type Shape, saying, type Wording } from '../shape';

const WORDINGS: readonly Wording[] = [
  { asks: 'What would change for you if {it} came true?', lead: 'What would change: ' },
  { asks: 'What is the story behind {it}?', lead: 'The story behind it: ' },
  { asks: 'What brought on {it}?', lead: 'What brought it on: ' },
  { asks: 'Who else would say {it}?', lead: 'Who else would say so: ' },
];

/** A wish tells more with what would change. */
export default {
  id: 'wished-for',
  kind: 'story',
  applies: ({ act, thought, toRoom }) => (toRoom && thought && act === 'wish' ? 0.62 : 0),
  build: (scene) => saying(WORDINGS, scene, scene.thought),
  examples: {
    asks: [
      {
        draft: 'I want to live in a lighthouse',
        asks: 'What brought on “I want to live in a lighthouse”?',
        answer: 'three months above a nightclub',
        reads: 'What brought it on: three months above a nightclub',
      },
    ],
    passes: ['Our kettle is here. Buy now!', 'The tide is in.'],
  },
} satisfies Shape;
