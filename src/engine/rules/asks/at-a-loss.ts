import { manners } from '../../rule';
import { isPersonal, sincere } from '../sincere';

export default manners({
  id: 'at-a-loss',
  kind: 'asks',
  title: 'Says where it is stuck',
  why: 'Who says that they do not know how to go on gives others something to answer.',
  notWhen: 'The not knowing is a step on the way to an offer.',
  source: 'Huang et al. 2017; the party test, `asks`',
  strength: 'folk',
  message: 'You said where you are stuck, so people know where to help.',
  lists: ['at-a-loss'],
  *check(facts) {
    if (!isPersonal(facts) || facts.links.length > 0) return;
    const [hit] = sincere(facts, 'at-a-loss');
    if (hit) yield { start: hit.start, end: hit.end };
  },
  examples: {
    flags: [
      'My hedge is dying from one end and I ⟦have no idea why⟧.',
      'I am ⟦torn between⟧ the small tent that is warm and the big one that is not.',
      'Third week of cello and I am ⟦not sure how⟧ to hold the bow without cramp.',
    ],
    passes: ['Lost keys at the pool.', 'No idea is too small for our workshop.', 'He got stuck in the lift.'],
  },
});
