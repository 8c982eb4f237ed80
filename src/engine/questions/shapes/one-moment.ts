import { type Shape, saying, type Wording } from '../shape';

const WORDINGS: readonly Wording[] = [
  { asks: 'Which moment of {it} would you tell a friend about?', lead: 'The moment: ' },
  { asks: 'Where did you watch {it}?', lead: 'Where {I} watched it: ' },
  { asks: 'Who stood out for you in {it}?', lead: 'Who stood out: ' },
  { asks: 'What do people miss who only read {it}?', lead: 'What you don’t see: ' },
  { asks: 'What went through your head at {it}?', lead: 'What went through {my} head: ' },
  { asks: 'When did you see {it} coming?', lead: 'When {I} saw it coming: ' },
];

/** One moment of it is a conversation; the score is a notice. */
export default {
  id: 'one-moment',
  kind: 'story',
  applies: ({ act, thought, toRoom }) => (toRoom && thought && act === 'result' ? 0.64 : 0),
  build: (scene) => saying(WORDINGS, scene, scene.thought),
  examples: {
    asks: [
      {
        draft: 'Full time: Dover Ladies beat Deal Town 3-1 in the cup final',
        asks: 'Where did you watch “Dover Ladies beat Deal Town 3-1 in the cup final”?',
        answer: 'from the away end, in the rain',
        reads: 'Where I watched it: from the away end, in the rain',
      },
    ],
    passes: ['Our kettle is here. Buy now!', 'I sailed home.'],
  },
} satisfies Shape;
