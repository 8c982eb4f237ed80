import type { Transformation } from '../transformation';

const FRAGMENTS = /(\p{L}{2,}) ?[.!] And ((?:online|in[- ]store|free|in person|on demand|at home|by post)\b)/gu;

/** Chopped lines sound like a poster being read out. */
export default {
  id: 'join-fragments',
  title: 'Joins what was chopped for effect',
  apply: ({ text }) => text.replace(FRAGMENTS, '$1 and $2'),
  examples: [
    ['In-store. And online. Ends 3 May.', 'In-store and online. Ends 3 May.'],
    ['We baked. And we slept.', 'We baked. And we slept.'],
  ],
} satisfies Transformation;
