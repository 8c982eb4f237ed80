import { type Shape, saying, type Wording } from '../shape';

const WORDINGS: readonly Wording[] = [
  { asks: 'Which question does {it} leave you with?', lead: '', place: 'end' },
  { asks: 'Is there something you’d ask about {it} over a coffee?', lead: '', place: 'end' },
  { asks: 'If you could ask one person about {it}, what would it be?', lead: '', place: 'end' },
];

/** A question that the news leaves open is one that others can answer. */
export default {
  id: 'left-with',
  kind: 'back',
  applies: ({ act, thought, toRoom }) => (toRoom && thought && (act === 'headline' || act === 'result') ? 0.34 : 0),
  build: (scene) => saying(WORDINGS, scene, scene.thought),
  examples: {
    asks: [
      {
        draft: 'Old Lighthouse Keeper Opens Secret Garden',
        asks: 'If you could ask one person about “Old Lighthouse Keeper Opens Secret Garden”, what would it be?',
        answer: 'Who will keep it after him?',
        reads: 'Who will keep it after him?',
      },
    ],
    passes: ['Our kettle is here. Buy now!', 'I sailed home.'],
  },
} satisfies Shape;
