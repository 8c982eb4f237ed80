import { manners } from '../../rule';
import { sincere } from '../sincere';

export default manners({
  id: 'thinks-aloud',
  kind: 'asks',
  title: 'Wonders aloud',
  why: 'A softened question leaves the other one free to answer, which is why it counts as polite.',
  notWhen: 'It wonders in order to accuse.',
  source: 'Danescu-Niculescu-Mizil et al. 2013, A computational approach to politeness',
  strength: 'moderate',
  message: 'You wondered aloud, and that leaves room for an answer.',
  lists: ['wondering'],
  *check(facts) {
    const [hit] = sincere(facts, 'wondering');
    if (hit) yield { start: hit.start, end: hit.end };
  },
  examples: {
    flags: [
      '⟦I’m curious how⟧ other choirs find tenors.',
      'The heron was back at the pond. ⟦I wonder if⟧ it nests nearby.',
      '⟦Has anyone tried⟧ felt pads under a washing machine',
    ],
    passes: [
      'A wonderful evening with the choir.',
      'Curious minds welcome. Book now.',
      'No wonder the shelf fell down.',
    ],
  },
});
