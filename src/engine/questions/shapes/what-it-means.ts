import { type Shape, saying, type Wording } from '../shape';

const WORDINGS: readonly Wording[] = [
  { asks: 'What does {it} mean for somebody you know?', lead: 'What it means: ' },
  { asks: 'What is the story behind {it}?', lead: 'The story behind it: ' },
  { asks: 'What would you tell a friend who asks about {it}?', lead: 'What {I}’d tell a friend: ' },
  { asks: 'Which part of {it} matters most to you?', lead: 'What matters most to {me}: ' },
  { asks: 'How would you say {it} to one person?', lead: 'In plain words: ' },
  { asks: 'What would people be surprised to hear about {it}?', lead: 'What may surprise you: ' },
];

/** A claim in an offer wants an example. */
export default {
  id: 'what-it-means',
  kind: 'gets',
  applies: ({ aim, thought, topic, toRoom }) =>
    toRoom && thought?.form === 'clause' && thought.sentence.ending !== '?' && aim === 'selling'
      ? topic
        ? 0.42
        : 0.62
      : 0,
  build: (scene) => saying(WORDINGS, scene, scene.thought),
  examples: {
    asks: [
      {
        draft: 'Our ovens are hot from four in the morning. Order now!',
        asks: 'Which part of “Our ovens are hot from four in the morning” matters most to you?',
        answer: 'warm bread before the first bus',
        reads: 'What matters most to us: warm bread before the first bus',
      },
    ],
    passes: ['The tide came in.', 'I sailed home.'],
  },
} satisfies Shape;
