import { type Shape, saying, type Wording } from '../shape';

const WORDINGS: readonly Wording[] = [
  { asks: 'What happened right before {it}?', lead: 'Right before: ' },
  { asks: 'What led up to {it}?', lead: 'What led up to it: ' },
  { asks: 'Who was there for {it}?', lead: 'Who was there: ' },
  { asks: 'Who did you tell about {it} first?', lead: 'Who {I} told first: ' },
  { asks: 'What happened right after {it}?', lead: 'Right after: ' },
  { asks: 'How did {it} come about?', lead: 'How it came about: ' },
  { asks: 'Which part of {it} will you still tell in a year?', lead: 'The part {I}’ll still tell in a year: ' },
];

/** Something done has something before and after it. */
export default {
  id: 'led-up-to',
  kind: 'story',
  applies: ({ act, thought, toRoom }) => (toRoom && thought && act === 'deed' ? 0.6 : 0),
  build: (scene) => saying(WORDINGS, scene, scene.thought),
  examples: {
    asks: [
      {
        draft: 'I finally painted the ferry shed',
        asks: 'What happened right before “I finally painted the ferry shed”?',
        answer: 'the neighbours started a bet',
        reads: 'Right before: the neighbours started a bet',
      },
    ],
    passes: ['Our kettle is here. Buy now!', 'The tide is in.'],
  },
} satisfies Shape;
