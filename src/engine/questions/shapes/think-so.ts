import { oneOf, openingOf, type Shape } from '../shape';

const OPINION =
  /\b(?:should(?:n['’]t)?|overrated|underrated|better|worse|best|worst|think|believe|agree|need to|wrong|pretty sure|opinion|deserves?)\b/i;
const WORDINGS = [
  'When did you come to think so?',
  'What happened that made you think so?',
  'Who or what made you think so?',
];

/** An opinion is easier to talk about once it has a story. */
export default {
  id: 'think-so',
  applies: ({ topic, aim, facts, addressed, delicate }) =>
    !facts.isReply && !addressed && !delicate && (aim === 'telling' || aim === 'claim') && OPINION.test(facts.text)
      ? topic
        ? 0.3
        : 0.52
      : 0,
  build: ({ facts, hint }) => ({
    text: hint ? `How did you come to see ${hint.text} that way?` : oneOf(WORDINGS, openingOf(facts)),
    ...(hint ? { topic: hint.said } : {}),
    weave: { place: 'after-news', before: 'The story: ', after: '' },
  }),
  examples: {
    asks: [
      {
        draft: 'Umbrellas are overrated',
        asks: 'How did you come to see the umbrellas that way?',
        answer: 'I got a good hat',
        reads: 'The story: I got a good hat',
      },
    ],
    passes: ['Our kettle is here. Buy now!', 'It rained.'],
  },
} satisfies Shape;
