import { type Shape, saying, type Wording } from '../shape';

const WORDINGS: readonly Wording[] = [
  { asks: 'What happened that made you say {it}?', lead: 'What happened: ' },
  { asks: 'Where were you when you wrote {it}?', lead: 'Where {I} was: ' },
  { asks: 'What was going on when you said {it}?', lead: 'What was going on: ' },
  { asks: 'What made you want to say {it} today?', lead: 'Why {I}’m saying it today: ' },
  { asks: 'What did somebody say or do before {it}?', lead: 'What came before: ' },
  { asks: 'What is the story behind {it}?', lead: 'The story behind it: ' },
  { asks: 'What else was there to say after {it}?', lead: 'What else there is to say: ' },
];

/** Whoever speaks of himself has more to tell. */
export default {
  id: 'how-it-came',
  kind: 'story',
  applies: ({ act, thought, toRoom, we, facts }) =>
    toRoom && thought && act === 'telling' && !(we && facts.links.length) ? 0.58 : 0,
  build: (scene) => saying(WORDINGS, scene, scene.thought),
  examples: {
    asks: [
      {
        draft: 'My neighbour keeps bees on the roof.',
        asks: 'Where were you when you wrote “My neighbour keeps bees on the roof”?',
        answer: 'on the roof, with a jar in my hand',
        reads: 'Where I was: on the roof, with a jar in my hand',
      },
    ],
    passes: ['Our new kettle is here. Buy now!', 'Is the tide in?'],
  },
} satisfies Shape;
