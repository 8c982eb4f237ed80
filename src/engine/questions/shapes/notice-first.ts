import { type Shape, saying, type Wording } from '../shape';

const WORDINGS: readonly Wording[] = [
  { asks: 'What would a friend notice first about {it}?', lead: 'What you’d notice first: ' },
  { asks: 'What do people get out of {it}, on an ordinary Tuesday?', lead: 'What you get out of it: ' },
  { asks: 'What is the best part of {it}, in your eyes?', lead: 'The best part, in {my} eyes: ' },
  { asks: 'What would you say if a neighbour asked about {it}?', lead: 'What {I}’d tell a neighbour: ' },
  { asks: 'What makes {it} worth an evening?', lead: 'What makes it worth an evening: ' },
  { asks: 'Why would you pick {it} yourself?', lead: 'Why {I}’d pick it: ' },
  { asks: 'How did {it} come about?', lead: 'How it came about: ' },
  { asks: 'What would be missing without {it}?', lead: 'What would be missing without it: ' },
];

/** What is in it for the reader, said as to a friend. */
export default {
  id: 'notice-first',
  kind: 'gets',
  applies: ({ aim, thought, topic, toRoom }) =>
    toRoom && thought && thought.form === 'name' && thought.sentence.ending !== '?' && aim === 'selling'
      ? topic
        ? 0.42
        : 0.62
      : 0,
  build: (scene) => saying(WORDINGS, scene, scene.thought),
  examples: {
    asks: [
      {
        draft: 'Our Sunday suppers by the harbour. Order now!',
        asks: 'What do people get out of “Our Sunday suppers by the harbour”, on an ordinary Tuesday?',
        answer: 'a seat next to somebody new',
        reads: 'What you get out of it: a seat next to somebody new',
      },
    ],
    passes: ['The tide came in.', 'I sailed home.'],
  },
} satisfies Shape;
