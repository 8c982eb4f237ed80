import { type Shape, saying, type Wording } from '../shape';

const WORDINGS: readonly Wording[] = [
  { asks: 'Who did you have in mind with {it}?', lead: 'For ', place: 'front', end: ':' },
  { asks: 'Who would {it} be good news for?', lead: 'For ', place: 'front', end: ':' },
  { asks: 'Who should hear {it} first?', lead: 'For ', place: 'front', end: ':' },
  { asks: 'Who would be glad to hear {it} from a friend?', lead: 'Who would be glad to hear it: ' },
  { asks: 'Who were you talking to with {it}?', lead: 'For ', place: 'front', end: ':' },
];

/** The reader comes first, by the offer’s own words. */
export default {
  id: 'asked-for-it',
  kind: 'reader',
  applies: ({ aim, thought, topic, toRoom }) =>
    toRoom && thought && thought.form !== 'order' && thought.sentence.ending !== '?' && aim === 'selling'
      ? topic
        ? 0.4
        : 0.6
      : 0,
  build: (scene) => saying(WORDINGS, scene, scene.thought),
  examples: {
    asks: [
      {
        draft: 'Sign up now. You will love the Sunday suppers',
        asks: 'Who would “You will love the Sunday suppers” be good news for?',
        answer: 'anybody who eats alone on Sundays',
        reads: 'For anybody who eats alone on Sundays:',
      },
    ],
    passes: ['The tide came in.', 'I sailed home.'],
  },
} satisfies Shape;
