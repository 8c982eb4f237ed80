import type { Shape } from '../shape';

/** Promises of money leave out who pays and what can go wrong. */
export default {
  id: 'what-risk',
  careful: true,
  applies: ({ aim, facts }) =>
    aim === 'lure' &&
    /[$€£₹¥%]|\b(?:money|profit\w*|earn\w*|income|invest\w*|trad\w+|bitcoin|btc|crypto)\b/i.test(facts.text)
      ? 0.9
      : 0,
  build: () => ({ text: 'What does a person lose when it goes wrong?' }),
  examples: {
    asks: [{ draft: 'Earn $500 daily with bitcoin, message me', asks: 'What does a person lose when it goes wrong?' }],
    passes: ['Our teapot costs $20.', 'I lost my keys.'],
  },
} satisfies Shape;
