import { type Shape, saying, type Wording } from '../shape';

const WORDINGS: readonly Wording[] = [
  { asks: 'Who taught you {it}?', lead: 'Who taught {me}: ' },
  { asks: 'How did you learn {it}?', lead: 'How {I} learned it: ' },
  { asks: 'When did {it} last help you?', lead: 'When it last helped {me}: ' },
  { asks: 'What happened before you knew {it}?', lead: 'Before {I} knew it: ' },
  { asks: 'Who do you wish had heard {it} sooner?', lead: 'Who {I} wish had heard it sooner: ' },
];

/** Advice is taken from those who tell how they came by it. */
export default {
  id: 'taught-you',
  kind: 'story',
  applies: ({ act, thought, toRoom }) => (toRoom && thought && act === 'advice' ? 0.64 : 0),
  build: (scene) => saying(WORDINGS, scene, scene.thought),
  examples: {
    asks: [
      {
        draft: 'Never argue with a tired sailor',
        asks: 'Who do you wish had heard “Never argue with a tired sailor” sooner?',
        answer: 'my brother, before the regatta',
        reads: 'Who I wish had heard it sooner: my brother, before the regatta',
      },
    ],
    passes: ['Our kettle is here. Buy now!', 'The tide is in.'],
  },
} satisfies Shape;
