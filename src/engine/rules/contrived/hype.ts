import type { Facts } from '../../facts/facts';
import { fauxPas } from '../../rule';
import { isOneWay } from '../one-way';

/** A number beside the praise is something to check it by. */
function isBacked({ tokens }: Facts): boolean {
  return tokens.some(({ kind, quoted }) => (kind === 'number' || kind === 'money') && !quoted);
}

export default fauxPas({
  id: 'hype',
  kind: 'contrived',
  title: 'Praise that nothing backs up',
  why: 'A superlative with nothing to check it by makes people doubt the rest.',
  notWhen: 'The words are a title, or you say in the same breath what makes it so.',
  source: 'Scopelliti 2015 on praise of oneself; Stephen 2015 on hard persuasion',
  strength: 'moderate',
  message: 'Big word, and nothing to hold it up. One detail would say more.',
  severity: 2,
  confidence: 0.8,
  lists: ['hype'],
  *check(facts) {
    if (!isOneWay(facts) || isBacked(facts)) return;
    const [hit] = facts.hits('hype');
    if (hit) yield hit;
  },
  examples: {
    flags: [
      'A ⟦game-changing⟧ saddle for every rider.',
      'Our ⟦state-of-the-art⟧ laundry opens its doors.',
      'Taste honey ⟦like never before⟧.',
    ],
    passes: [
      'The saddle is 400 grams lighter, game-changing on a 90 km ride.',
      'I swear this honey tastes like never before, ask my sceptical wife.',
      'She said "a game changer" and went back to her saddle.',
    ],
  },
});
