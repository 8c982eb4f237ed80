import { type Shape, saying, type Wording } from '../shape';

const WORDINGS: readonly Wording[] = [
  { asks: 'Who would be glad to know about {it}?', lead: 'For ', place: 'front', end: ':' },
  { asks: 'What is good to know about {it} that isn’t here yet?', lead: 'Good to know: ' },
  { asks: 'What would you tell somebody who has never heard of {it}?', lead: 'If you’ve never heard of it: ' },
  { asks: 'Who is {it} most useful to?', lead: 'For ', place: 'front', end: ':' },
];

/** A notice says what and when; a person knows what it is like. */
export default {
  id: 'good-to-know',
  kind: 'gets',
  applies: ({ act, thought, toRoom }) => (toRoom && thought && act === 'notice' ? 0.6 : 0),
  build: (scene) => saying(WORDINGS, scene, scene.thought),
  examples: {
    asks: [
      {
        draft: 'Quiz night in the barn, doors open at 8pm.',
        asks: 'Who is “Quiz night in the barn, doors open at 8pm” most useful to?',
        answer: 'teams of two and people without one',
        reads: 'For teams of two and people without one:',
      },
    ],
    passes: ['The tide took the path.', 'Our new kettle is here. Buy now!'],
  },
} satisfies Shape;
