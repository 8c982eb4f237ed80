import { type Shape, saying, type Wording } from '../shape';

const WORDINGS: readonly Wording[] = [
  { asks: 'What happened that made you say {it}?', lead: 'What happened: ' },
  { asks: 'What did you see that made you write {it}?', lead: 'What {I} saw: ' },
  { asks: 'What is the story behind {it}?', lead: 'The story behind it: ' },
  { asks: 'What brought {it} to mind today?', lead: 'What brought it to mind: ' },
  { asks: 'What was going on when you wrote {it}?', lead: 'What was going on: ' },
  { asks: 'What made you want to say {it} today?', lead: 'Why {I}’m saying it today: ' },
  { asks: 'Which moment made you say {it}?', lead: 'The moment: ' },
];

/** A remark has a moment behind it. */
export default {
  id: 'say-so',
  kind: 'story',
  applies: ({ act, thought, toRoom }) => (toRoom && thought && act === 'claim' ? 0.58 : 0),
  build: (scene) => saying(WORDINGS, scene, scene.thought),
  examples: {
    asks: [
      {
        draft: 'The tide takes the path twice a day.',
        asks: 'What made you want to say “The tide takes the path twice a day” today?',
        answer: 'a heron stood where I had parked',
        reads: 'Why I’m saying it today: a heron stood where I had parked',
      },
    ],
    passes: ['Our new kettle is here. Buy now!', 'Is the tide in?'],
  },
} satisfies Shape;
