import { type Shape, saying, type Wording } from '../shape';

const WORDINGS: readonly Wording[] = [
  { asks: 'What brought {it} back to you?', lead: 'What brought it back: ' },
  { asks: 'What else do you remember when you say {it}?', lead: 'What else {I} remember: ' },
  { asks: 'Who would remember {it} too?', lead: 'Who would remember it too: ' },
  { asks: 'How far back does {it} go?', lead: 'How far back: ' },
];

/** Memories answer to memories. */
export default {
  id: 'looking-back',
  kind: 'story',
  applies: ({ act, thought, toRoom }) => (toRoom && thought && act === 'memory' ? 0.64 : 0),
  build: (scene) => saying(WORDINGS, scene, scene.thought),
  examples: {
    asks: [
      {
        draft: 'This song reminds me of the night ferry',
        asks: 'What else do you remember when you say “This song reminds me of the night ferry”?',
        answer: 'the smell of diesel and toast',
        reads: 'What else I remember: the smell of diesel and toast',
      },
    ],
    passes: ['Our kettle is here. Buy now!', 'The tide is in.'],
  },
} satisfies Shape;
