import { type Shape, saying, type Wording } from '../shape';

const WORDINGS: readonly Wording[] = [
  { asks: 'Who would disagree with {it}, and why?', lead: 'Who may disagree: ' },
  { asks: 'Could anything change your mind about {it}?', lead: 'What would change {my} mind: ' },
  { asks: 'If somebody saw {it} differently, what would you ask them?', lead: '', place: 'end' },
  { asks: 'Is there something you’d like to ask people about {it}?', lead: '', place: 'end' },
  { asks: 'Do you know anybody who would see {it} differently?', lead: 'Who would see it differently: ' },
];

/** Whoever leaves room for another view gets an answer. */
export default {
  id: 'other-side',
  kind: 'back',
  applies: ({ act, thought, toRoom }) => (toRoom && thought && act === 'opinion' ? 0.4 : 0),
  build: (scene) => saying(WORDINGS, scene, scene.thought),
  examples: {
    asks: [
      {
        draft: 'Umbrellas are overrated',
        asks: 'If somebody saw “Umbrellas are overrated” differently, what would you ask them?',
        answer: 'What do you do in the rain?',
        reads: 'What do you do in the rain?',
      },
    ],
    passes: ['Our kettle is here. Buy now!', 'Is the tide in?'],
  },
} satisfies Shape;
