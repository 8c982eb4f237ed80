import { type Shape, saying, type Wording } from '../shape';

const WORDINGS: readonly Wording[] = [
  { asks: 'What is in it for somebody who says yes to {it}?', lead: 'What’s in it for you: ' },
  { asks: 'What do people get once they have said yes to {it}?', lead: 'What you get: ' },
  { asks: 'What would hold a friend back from {it}?', lead: 'What may hold you back: ' },
  { asks: 'What did somebody get out of {it} last time?', lead: 'Last time: ' },
  { asks: 'When did you last do that yourself: {it}?', lead: 'When {I} last did: ' },
];

/** A call says what to do; what is in it for people comes first. */
export default {
  id: 'said-yes',
  kind: 'gets',
  applies: ({ aim, thought, topic, toRoom }) =>
    toRoom && thought?.form === 'order' && aim === 'selling' ? (topic ? 0.42 : 0.62) : 0,
  build: (scene) => saying(WORDINGS, scene, scene.thought),
  examples: {
    asks: [
      {
        draft: 'Bring your own basket to the walled garden. Order now!',
        asks: 'What is in it for somebody who says yes to “Bring your own basket to the walled garden”?',
        answer: 'a basket of russets in October',
        reads: 'What’s in it for you: a basket of russets in October',
      },
    ],
    passes: ['The tide came in.', 'I sailed home.'],
  },
} satisfies Shape;
