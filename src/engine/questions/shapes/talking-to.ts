import { type Shape, saying, type Wording } from '../shape';

const WORDINGS: readonly Wording[] = [
  { asks: 'Who did you have in mind with {it}?', lead: 'For ', place: 'front', end: ':' },
  { asks: 'Who were you talking to with {it}?', lead: 'For ', place: 'front', end: ':' },
  { asks: 'Who do you know that would say yes to {it}?', lead: 'For ', place: 'front', end: ':' },
];

/** A call is heard by those it is meant for. */
export default {
  id: 'talking-to',
  kind: 'reader',
  applies: ({ aim, thought, topic, toRoom }) =>
    toRoom && thought?.form === 'order' && aim === 'selling' ? (topic ? 0.4 : 0.52) : 0,
  build: (scene) => saying(WORDINGS, scene, scene.thought),
  examples: {
    asks: [
      {
        draft: 'Bring your own basket to the walled garden. Order now!',
        asks: 'Who did you have in mind with “Bring your own basket to the walled garden”?',
        answer: 'families with more baskets than plans',
        reads: 'For families with more baskets than plans:',
      },
    ],
    passes: ['The tide came in.', 'I sailed home.'],
  },
} satisfies Shape;
