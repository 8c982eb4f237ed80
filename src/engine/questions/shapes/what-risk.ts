import { oneOf, openingOf, type Shape } from '../shape';

/** An amount, as people promise it: "$15 000", "£2,000", "10k". */
const AMOUNT = /(?:[$£€₹₦] ?\d[\d,.]*(?: \d{3}\b)*|\b\d[\d,.]*) ?(?:k|usd|dollars|pounds|euros|btc|usdt)?\b/i;
const MONEY =
  /[$£€₹¥%]|\b(?:money|profit\w*|earn\w*|income|invest\w*|trad\w+|bitcoin|btc|crypto|platform|withdraw\w*|financ\w*|debt)\b/i;

const OF_THIS = [
  'Who pays when this goes wrong?',
  'What can somebody lose with this?',
  'What became of those who lost money with this?',
];

/** Promises of money leave out who pays and what can go wrong. */
export default {
  id: 'what-risk',
  kind: 'terms',
  careful: true,
  applies: ({ aim, facts }) => (aim === 'lure' && MONEY.test(facts.text) ? 0.9 : 0),
  build: (scene) => {
    const { facts, thought } = scene;
    const weave = { place: 'end', before: 'The risk: ', after: '' } as const;
    const amount = AMOUNT.exec(facts.text)?.[0].trim();
    if (amount && /[$£€₹₦]/.test(amount))
      return { text: `What happens to somebody who never sees “${amount}” again?`, topic: amount, weave };
    return { text: oneOf(OF_THIS, openingOf(facts)), ...(thought ? { topic: thought.said } : {}), weave };
  },
  examples: {
    asks: [
      {
        draft: 'Earn $500 daily with bitcoin, message me',
        asks: 'What happens to somebody who never sees “$500” again?',
        answer: 'most people lose it',
        reads: 'The risk: most people lose it',
      },
    ],
    passes: ['Our teapot costs $20.', 'I lost my keys.'],
  },
} satisfies Shape;
