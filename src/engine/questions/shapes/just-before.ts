import { type Shape, saying, type Wording } from '../shape';

const WORDINGS: readonly Wording[] = [
  { asks: 'What had just happened before {it}?', lead: 'What had just happened: ' },
  { asks: 'Who heard {it} first?', lead: 'Who heard it first: ' },
  { asks: 'Who would you send {it} to first?', lead: 'Who {I}’d send it to: ' },
  { asks: 'What set off {it}?', lead: 'What set it off: ' },
];

/** A joke has a moment that it came from. */
export default {
  id: 'just-before',
  kind: 'story',
  applies: ({ act, thought, toRoom }) => (toRoom && thought && act === 'joke' ? 0.6 : 0),
  build: (scene) => saying(WORDINGS, scene, scene.thought),
  examples: {
    asks: [
      {
        draft: 'my cat is now the manager of this kitchen lol',
        asks: 'What had just happened before “my cat is now the manager of this kitchen lol”?',
        answer: 'she had sat on the oven knob',
        reads: 'What had just happened: she had sat on the oven knob',
      },
    ],
    passes: ['Our kettle is here. Buy now!', 'The tide is in.'],
  },
} satisfies Shape;
