import { type Shape, saying, type Wording } from '../shape';

const WORDINGS: readonly Wording[] = [
  { asks: 'What happened right before {it}?', lead: 'What happened right before: ' },
  { asks: 'What would put {it} right?', lead: 'What would put it right: ' },
  { asks: 'Which moment made you write {it}?', lead: 'The moment: ' },
  { asks: 'What would you like to be different about {it}?', lead: 'What {I}’d like to be different: ' },
];

/** A complaint is heard sooner when it says what happened and what would help. */
export default {
  id: 'put-it-right',
  kind: 'story',
  applies: ({ act, thought, toRoom }) => (toRoom && thought && act === 'grumble' ? 0.62 : 0),
  build: (scene) => saying(WORDINGS, scene, scene.thought),
  examples: {
    asks: [
      {
        draft: 'My train is late again and the heating is broken',
        asks: 'What would put “My train is late again and the heating is broken” right?',
        answer: 'one person who says when the next one comes',
        reads: 'What would put it right: one person who says when the next one comes',
      },
    ],
    passes: ['Our kettle is here. Buy now!', 'The tide is in.'],
  },
} satisfies Shape;
