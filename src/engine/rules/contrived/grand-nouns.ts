import { fauxPas } from '../../rule';
import { isOneWay } from '../one-way';

export default fauxPas({
  id: 'grand-nouns',
  kind: 'contrived',
  title: 'The power of, the magic of, the future of',
  why: 'Grand nouns lift a thing so high that nobody can see it any more.',
  notWhen: 'It is the name of a talk, a book or a film.',
  source: 'The party test: cool can’t be forced',
  strength: 'folk',
  message: 'That floats above the room. Bring it down to one thing you saw.',
  severity: 1,
  confidence: 0.7,
  lists: ['grand-nouns'],
  *check(facts) {
    if (!isOneWay(facts)) return;
    const [hit] = facts.hits('grand-nouns');
    if (hit) yield hit;
  },
  examples: {
    flags: [
      'Discover ⟦the magic of⟧ felt.',
      'Sourdough and ⟦the art of⟧ slow mornings.',
      'Take your pruning ⟦to the next level⟧ this spring.',
    ],
    passes: [
      'I learned felting from a man who speaks to his sheep.',
      'The magic of felt, honestly, is that nobody sees the mistakes.',
      'The power went out at the bakery, so we kneaded by candle.',
    ],
  },
});
