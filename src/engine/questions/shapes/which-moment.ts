import { type Shape, saying, type Wording } from '../shape';

const WORDINGS: readonly Wording[] = [
  { asks: 'Which moment made you say {it}?', lead: 'The moment: ' },
  { asks: 'What happened right before {it}?', lead: 'What happened right before: ' },
  { asks: 'What makes you say {it} today?', lead: 'What makes {me} say so: ' },
  { asks: 'Who would understand {it} best?', lead: 'Who would understand: ' },
  { asks: 'What would you show somebody so that they say {it} too?', lead: 'What {I}’d show you first: ' },
  { asks: 'When did you last say {it} out loud?', lead: 'When {I} last said it out loud: ' },
];

/** A feeling becomes a conversation once it has a moment. */
export default {
  id: 'which-moment',
  kind: 'story',
  applies: ({ act, thought, toRoom }) => (toRoom && thought && (act === 'feeling' || act === 'cheer') ? 0.6 : 0),
  build: (scene) => saying(WORDINGS, scene, scene.thought),
  examples: {
    asks: [
      {
        draft: 'I am so happy with the choir tonight',
        asks: 'Which moment made you say “I am so happy with the choir tonight”?',
        answer: 'the last note, when nobody clapped at first',
        reads: 'The moment: the last note, when nobody clapped at first',
      },
    ],
    passes: ['Our kettle is here. Buy now!', 'The tide is in.'],
  },
} satisfies Shape;
