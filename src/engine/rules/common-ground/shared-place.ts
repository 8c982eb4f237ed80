import { manners } from '../../rule';
import { sincere } from '../sincere';

export default manners({
  id: 'shared-place',
  kind: 'common-ground',
  title: 'Names a place you share',
  why: 'A place that both know is the easiest thing to talk about.',
  notWhen: 'The place is an address to visit.',
  source: 'The party test: affinity and common values',
  strength: 'folk',
  message: 'You named a place that you share.',
  lists: ['shared-place'],
  *check(facts) {
    if (facts.links.length > 0 || facts.tags.length > 1) return;
    const [hit] = sincere(facts, 'shared-place');
    if (hit) yield { start: hit.start, end: hit.end };
  },
  examples: {
    flags: [
      'The plum trees are out ⟦on our street⟧, a week early.',
      '⟦Anyone in⟧ Leith awake and missing power?',
      'The baker ⟦round here⟧ closes at noon and we all run.',
    ],
    passes: ['Our stores in Leeds are open.', 'Shop local, order now.', 'The market is in the square.'],
  },
});
