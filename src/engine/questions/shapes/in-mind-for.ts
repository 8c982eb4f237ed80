import { type Shape, saying, type Wording } from '../shape';

const WORDINGS: readonly Wording[] = [
  { asks: 'Who did you have in mind for {it}?', lead: 'For ', place: 'front', end: ':' },
  { asks: 'Who has tried {it}, and what did they say?', lead: 'What people said who tried it: ' },
  { asks: 'Who would miss {it} if it were gone?', lead: 'Who would miss it: ' },
];

/** Whoever it was made for will recognise himself. */
export default {
  id: 'in-mind-for',
  kind: 'reader',
  applies: ({ act, made, toRoom }) => (toRoom && act === 'making' && made ? 0.6 : 0),
  build: (scene) => saying(WORDINGS, scene, scene.made),
  examples: {
    asks: [
      {
        draft: 'I built a tide clock for harbour pubs',
        asks: 'Who has tried “a tide clock for harbour pubs”, and what did they say?',
        answer: 'the barman asked for a bigger hand',
        reads: 'What people said who tried it: the barman asked for a bigger hand',
      },
    ],
    passes: ['The clock stopped.', 'Our sale ends on Sunday.'],
  },
} satisfies Shape;
