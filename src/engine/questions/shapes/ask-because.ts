import { type Shape, saying, type Wording } from '../shape';

const WORDINGS: readonly Wording[] = [
  { asks: 'What made you ask {it} today?', lead: 'I ask because ', place: 'end', end: '.' },
  { asks: 'How would you answer {it} yourself?', lead: '{Mine}: ', place: 'end' },
  { asks: 'Why does {it} matter to you right now?', lead: 'Why {I} ask: ', place: 'end' },
  { asks: 'What would the answer to {it} change for you?', lead: 'What the answer would change: ', place: 'end' },
  { asks: 'Who put {it} into your head?', lead: 'Who put it into {my} head: ', place: 'end' },
];

/** A question is easier to answer for those who know why it is asked. */
export default {
  id: 'ask-because',
  kind: 'story',
  applies: ({ act, thought, toRoom }) => (toRoom && thought && act === 'asking' ? 0.62 : 0),
  build: (scene) => saying(WORDINGS, scene, scene.thought),
  examples: {
    asks: [
      {
        draft: 'Is the old ferry still running?',
        asks: 'Why does “Is the old ferry still running” matter to you right now?',
        answer: 'my aunt lives on the other side',
        reads: 'Why I ask: my aunt lives on the other side',
      },
    ],
    passes: ['Our kettle is here. Buy now!', 'The tide is in.'],
  },
} satisfies Shape;
