import type { Shape } from '../shape';

const DISCLOSED = /#(?:ad|ads|sponsored|gifted|paid\w*|spon|partner\w*)\b|\b(?:sponsored|paid partnership|gifted)\b/i;
const PRAISE =
  /\b(?:love|best|amazing|obsessed|recommend|favou?rite|thanks to|perfect|great|awesome|changed my life|legit)\b/i;

/** Praise that somebody pays for has to say so, and reads better when it does. */
export default {
  id: 'paid',
  kind: 'terms',
  applies: ({ aim, facts }) => {
    if (DISCLOSED.test(facts.text) || !facts.persons.i.length) return 0;
    if (aim === 'lure') return 0.7;
    const brand = facts.mentions.some((mention) => !facts.isOwn(mention));
    const pointer = facts.links.length > 0 || /\bcode\b/i.test(facts.text);
    return brand && pointer && PRAISE.test(facts.text) && !facts.isReply ? 0.45 : 0;
  },
  build: ({ facts }) => {
    const brand = facts.mentions.find((mention) => !facts.isOwn(mention));
    return {
      text: brand ? `Did ${brand.text} give you anything for this?` : 'Does anybody pay you for saying this?',
      ...(brand ? { topic: brand.text } : {}),
    };
  },
  examples: {
    asks: [
      {
        draft: 'I love my new boots from @bootshop. Get yours with my code: https://a.example/b',
        asks: 'Did @bootshop give you anything for this?',
      },
    ],
    passes: ['I love my new boots. #ad', 'The boots leak.'],
  },
} satisfies Shape;
