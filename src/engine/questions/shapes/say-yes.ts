import { type Shape, saying, type Wording } from '../shape';

const WORDINGS: readonly Wording[] = [
  { asks: 'Who do you know that would say yes to {it}?', lead: 'For ', place: 'front', end: ':' },
  { asks: 'Who were you picturing with {it}?', lead: 'For ', place: 'front', end: ':' },
  { asks: 'Who asked you something like {it} last?', lead: 'Who asked last: ' },
  { asks: 'What do you tell people who say yes to {it}?', lead: 'What {I} tell people: ' },
];

/** A sales question has somebody in mind who says yes to it. */
export default {
  id: 'say-yes',
  kind: 'reader',
  applies: ({ aim, act, thought, topic, toRoom }) =>
    toRoom && thought?.sentence.ending === '?' && act !== 'making' && aim === 'selling' ? (topic ? 0.4 : 0.6) : 0,
  build: (scene) => saying(WORDINGS, scene, scene.thought),
  examples: {
    asks: [
      {
        draft: 'Interested in baking with rye? Order our starter today.',
        asks: 'Who do you know that would say yes to “Interested in baking with rye”?',
        answer: 'people who have killed three starters',
        reads: 'For people who have killed three starters:',
      },
    ],
    passes: ['The tide came in.', 'I sailed home.'],
  },
} satisfies Shape;
