import { oneOf, openingOf, type Shape } from '../shape';

const REASON = /\b(?:thank(?:s| you| u)|kudos|grateful)\b[^.!?\n]{0,60}\b(?:for|because|who)\b/i;

/** Thanks that say what for can still say what it meant. */
export default {
  id: 'it-changed',
  kind: 'learned',
  leads: ['What it did for me: '],
  careful: true,
  applies: ({ aim, facts }) => (aim === 'thanks' && !facts.isReply && REASON.test(facts.text) ? 0.56 : 0),
  build: ({ facts }) => ({
    text: oneOf(['What did it change for you?', 'What were you able to do because of it?'], openingOf(facts)),
    weave: { place: 'end', before: 'What it did for me: ', after: '' },
  }),
  examples: {
    asks: [
      {
        draft: 'Thank you for the quick answer, @dana',
        asks: 'What did it change for you?',
        answer: 'I was home before the children slept',
        reads: 'What it did for me: I was home before the children slept',
      },
    ],
    passes: ['Thanks everyone', 'The answer came late.'],
  },
} satisfies Shape;
