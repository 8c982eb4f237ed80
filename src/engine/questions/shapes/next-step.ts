import { oneOf, type Shape } from '../shape';

const DONE =
  /\b(?:finished|completed|done|first|passed|started|launched|shipped|built|made|day \d+|week \d+|finally|learn(?:ing|ed|t))\b/i;

/** Something done begs for what comes next. */
export default {
  id: 'next-step',
  applies: ({ aim, facts, topic }) => (aim === 'telling' && DONE.test(facts.text) && (!topic || topic.own) ? 0.58 : 0),
  build: ({ topic }) => ({
    text: topic
      ? oneOf([`What comes after ${topic.the}?`, `Where does ${topic.the} take you next?`], topic.head).replace(
          'does',
          topic.plural ? 'do' : 'does',
        )
      : 'What comes next?',
    ...(topic ? { topic: topic.said } : {}),
    weave: { place: 'end', before: 'Next: ', after: '' },
  }),
  examples: {
    asks: [
      {
        draft: 'I finished my first chapter',
        asks: 'What comes after your chapter?',
        answer: 'a villain with better manners',
        reads: 'Next: a villain with better manners',
      },
    ],
    passes: ['I like rain.', 'Our kettle is here.'],
  },
} satisfies Shape;
