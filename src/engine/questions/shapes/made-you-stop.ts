import { type Shape, saying, type Wording } from '../shape';

const WORDINGS: readonly Wording[] = [
  { asks: 'What in {it} made you stop?', lead: 'What made {me} stop: ' },
  { asks: 'What surprised you about {it}?', lead: 'What surprised {me}: ' },
  { asks: 'What would you tell a friend about {it}?', lead: 'What {I}’d tell a friend: ' },
  { asks: 'What do you make of {it} yourself?', lead: 'What {I} make of it: ' },
  { asks: 'Why did {it} catch your eye?', lead: 'Why it caught {my} eye: ' },
  { asks: 'What is the one thing to know about {it}?', lead: 'The one thing to know: ' },
  { asks: 'What did {it} tell you that you didn’t know?', lead: 'What {I} didn’t know before: ' },
  { asks: 'Why do you want people to see {it}?', lead: 'Why {I}’m sharing it: ' },
  { asks: 'Where did you come across {it}?', lead: 'Where {I} came across it: ' },
  { asks: 'How would you tell a neighbour {it}?', lead: 'In plain words: ' },
  { asks: 'If you had to add one line to {it}, what would it say?', lead: 'What {I}’d add: ' },
];

/** News comes with a person who passes it on. */
export default {
  id: 'made-you-stop',
  kind: 'learned',
  applies: ({ act, thought, toRoom }) => (toRoom && thought && act === 'headline' ? 0.6 : 0),
  build: (scene) => saying(WORDINGS, scene, scene.thought),
  examples: {
    asks: [
      {
        draft: 'Old Lighthouse Keeper Opens Secret Garden',
        asks: 'What in “Old Lighthouse Keeper Opens Secret Garden” made you stop?',
        answer: 'he still keeps the lamp lit',
        reads: 'What made me stop: he still keeps the lamp lit',
      },
    ],
    passes: ['Our kettle is here. Buy now!', 'I sailed home.'],
  },
} satisfies Shape;
