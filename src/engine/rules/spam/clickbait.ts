import { fauxPas } from '../../rule';
import { baits, isOrder } from '../pitch';

export default fauxPas({
  id: 'clickbait',
  kind: 'spam',
  title: 'Withholds the point',
  why: 'A gap that is left so that people click makes a promise which the answer seldom keeps.',
  notWhen: 'The answer stands in the same post.',
  source: 'Meta on clickbait, 2014 to 2017',
  strength: 'strong',
  message: 'You’re holding the good part behind your back. Say it; whoever wants more will ask.',
  severity: 3,
  confidence: 0.8,
  lists: ['clickbait'],
  *check(facts) {
    for (const hit of baits(facts, 'clickbait')) if (isOrder(facts, hit)) yield hit;
  },
  examples: {
    flags: [
      'She opened the barn, and ⟦you won’t believe⟧ the smell.',
      '⟦This one trick⟧ keeps slugs away.',
      '⟦Doctors hate⟧ this soup.',
    ],
    passes: [
      'Copper tape keeps slugs away, at least until it rains.',
      'He told me to guess, and I guessed wrong.',
      'I should sleep, but I want to see what happens next.',
      'Her doctor hated the soup and said so.',
    ],
  },
});
