import { type Shape, saying, type Wording } from '../shape';

const DONE =
  /\b(?:finished|completed|done|first|passed|started|launched|shipped|built|made|day \d+|week \d+|finally|learn(?:ing|ed|t))\b/i;
const WORDINGS: readonly Wording[] = [
  { asks: 'What comes next?', lead: 'Next: ', place: 'end' },
  { asks: 'Where does it take you next?', lead: 'Where it takes {me} next: ', place: 'end' },
  { asks: 'Is there a next thing you’ll try?', lead: 'What {I}’ll try next: ', place: 'end' },
];

/** Something done begs for what comes next. */
export default {
  id: 'next-step',
  kind: 'next',
  applies: ({ act, toRoom, thought }) =>
    toRoom && (act === 'deed' || act === 'making') && DONE.test(thought?.said ?? '') ? 0.42 : 0,
  build: (scene) => saying(WORDINGS, scene),
  examples: {
    asks: [
      {
        draft: 'I finished my first chapter',
        asks: 'Is there a next thing you’ll try?',
        answer: 'a villain with better manners',
        reads: 'What I’ll try next: a villain with better manners',
      },
    ],
    passes: ['I like rain.', 'Our kettle is here.'],
  },
} satisfies Shape;
