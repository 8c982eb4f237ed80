import { type Shape, saying, type Wording } from '../shape';

const WORDINGS: readonly Wording[] = [
  { asks: 'What convinced you of {it}?', lead: 'What convinced {me}: ' },
  { asks: 'When did you come to think {it}?', lead: 'When {I} came to think so: ' },
  { asks: 'What is one thing that speaks for {it}?', lead: 'One thing that speaks for it: ' },
  { asks: 'Who or what made you think {it}?', lead: 'What made {me} think so: ' },
  { asks: 'What happened that made you think {it}?', lead: 'What happened: ' },
  { asks: 'Which day made you say {it}?', lead: 'The day that did it: ' },
];

/** An opinion is easier to talk about once it has a story. */
export default {
  id: 'convinced',
  kind: 'story',
  applies: ({ act, thought, toRoom }) => (toRoom && thought && act === 'opinion' ? 0.6 : 0),
  build: (scene) => saying(WORDINGS, scene, scene.thought),
  examples: {
    asks: [
      {
        draft: 'Umbrellas are overrated',
        asks: 'What happened that made you think “Umbrellas are overrated”?',
        answer: 'three of mine flew off the pier',
        reads: 'What happened: three of mine flew off the pier',
      },
    ],
    passes: ['It rained.', 'Our kettle is here. Buy now!'],
  },
} satisfies Shape;
