import { oneOf, openingOf, type Shape } from '../shape';

const WORDINGS = [
  'What would somebody get from this, in one line?',
  'What is it, as you’d tell the neighbours?',
  'What is in it for somebody who has never heard of you?',
];

/** A pitch that never says what it is for. */
export default {
  id: 'in-one-line',
  applies: ({ topic, aim }) => (!topic && aim === 'selling' ? 0.5 : 0),
  build: ({ facts }) => ({
    text: facts.hits('subscribe-plug').length
      ? 'What do you make that is worth a minute of somebody’s evening?'
      : oneOf(WORDINGS, openingOf(facts)),
    weave: { place: 'after-news', before: 'The short of it: ', after: '' },
  }),
  examples: {
    asks: [
      {
        draft: 'Sign up now. You will love it',
        asks: 'What would somebody get from this, in one line?',
        answer: 'one recipe a week that needs one pot',
        reads: 'The short of it: one recipe a week that needs one pot',
      },
    ],
    passes: ['Our kettle is here. Buy now!', 'The tide came in.'],
  },
} satisfies Shape;
