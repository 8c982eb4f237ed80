import { manners } from '../../rule';
import { sincere } from '../sincere';

export default manners({
  id: 'asks-a-favour',
  kind: 'asks',
  title: 'Asks a favour',
  why: 'Help is given more readily than people expect, and asking for it honours the one who is asked.',
  notWhen: 'The favour is to buy, follow, vote or pay.',
  source: 'Huang et al. 2017; Danescu-Niculescu-Mizil et al. 2013 on requests',
  strength: 'moderate',
  message: 'You asked for what you need. That is how people get to help.',
  lists: ['please-do'],
  *check(facts) {
    if (facts.links.length > 0 || facts.tags.length > 1) return;
    const [hit] = sincere(facts, 'please-do');
    if (hit) yield { start: hit.start, end: hit.end };
  },
  examples: {
    flags: [
      '⟦Could you please explain⟧ the second fold again, mine comes out crooked.',
      'New to town, ⟦help a newbie⟧ out with a dentist who is kind to cowards.',
      '⟦Thanks in advance⟧ for any word on the night bus.',
    ],
    passes: [
      'Please share and follow: https://deals.example',
      'They helped me carry the piano.',
      'Order today and tell us what you cooked.',
    ],
  },
});
