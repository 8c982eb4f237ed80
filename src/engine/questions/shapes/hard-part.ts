import { type Shape, saying, type Wording } from '../shape';

const WORDINGS: readonly Wording[] = [
  { asks: 'Which part of {it} was the hardest to get right?', lead: 'The hard part: ' },
  { asks: 'What surprised you while you made {it}?', lead: 'What surprised {me}: ' },
  { asks: 'Which part of {it} are you least sure of?', lead: 'What {I}’m least sure of: ' },
  { asks: 'What would you do differently in {it} next time?', lead: 'What {I}’d do differently: ' },
];

/** Makers know where it was hard, and that is what other makers want to hear. */
export default {
  id: 'hard-part',
  kind: 'learned',
  applies: ({ act, made, toRoom }) => (toRoom && act === 'making' && made ? 0.7 : 0),
  build: (scene) => saying(WORDINGS, scene, scene.made),
  examples: {
    asks: [
      {
        draft: 'I built a tide clock for harbour pubs',
        asks: 'What surprised you while you made “a tide clock for harbour pubs”?',
        answer: 'no two pubs agree on when high tide is',
        reads: 'What surprised me: no two pubs agree on when high tide is',
      },
    ],
    passes: ['The clock stopped.', 'Our sale ends on Sunday.'],
  },
} satisfies Shape;
