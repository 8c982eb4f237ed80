import { manners } from '../../rule';
import { sincere } from '../sincere';

export default manners({
  id: 'spares-you',
  kind: 'reader-first',
  title: 'Spares the reader something',
  why: 'What saves the reader an hour or a worry was written for the reader.',
  notWhen: 'The saving is a discount.',
  source: 'The party test: put the interest of others before your own; Cruz et al. 2017 on “you”',
  strength: 'moderate',
  message: 'That spares them some trouble.',
  lists: ['for-you'],
  *check(facts) {
    if (facts.links.length > 1 || facts.tags.length > 0 || facts.of('money').length > 0) return;
    const [hit] = sincere(facts, 'for-you');
    if (hit) yield { start: hit.start, end: hit.end };
  },
  examples: {
    flags: [
      'I rang all four offices ⟦so you don’t have to⟧: only the one on Mill Lane is open.',
      'Bring a coin for the locker and it will ⟦save you the⟧ walk back.',
      '⟦It’s okay to⟧ leave before the speeches.',
    ],
    passes: ['Save 20% on shoes.', 'Save you money today, order now.', 'You can count on our team.'],
  },
});
