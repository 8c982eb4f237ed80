import { oneOf, openingOf, type Shape } from '../shape';

const GREETING =
  /^\W*(?:good (?:morning|night|evening|afternoon)|gm\b|happy (?!to\b|with\b|for\b|that\b|about\b)\w+|merry|wishing|hello|hi (?:all|everyone|guys|friends)|morning)\b|\bgood morning\b/i;
const WORDINGS = [
  'What does your own day look like?',
  'What are you up to today yourself?',
  'What was the first good thing in your day?',
];

/** A greeting to all is answered by few; a bit of one's own day opens the door. */
export default {
  id: 'own-day',
  kind: 'story',
  applies: ({ facts, topic, aim, addressed }) =>
    GREETING.test(facts.text) && !addressed && aim !== 'selling' && aim !== 'prize' && aim !== 'lure'
      ? topic && topic.sort !== 'day'
        ? 0.5
        : 0.74
      : 0,
  build: ({ facts }) => ({
    text: oneOf(WORDINGS, openingOf(facts)),
    weave: { place: 'end', before: '', after: '' },
  }),
  examples: {
    asks: [
      {
        draft: 'Good morning to all our followers',
        asks: 'What are you up to today yourself?',
        answer: 'We are painting the shop door yellow',
        reads: 'We are painting the shop door yellow',
      },
    ],
    passes: ['@dana Good morning!', 'Happy to help with the kiln.'],
  },
} satisfies Shape;
