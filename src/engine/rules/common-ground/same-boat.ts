import { manners } from '../../rule';
import { sincere } from '../sincere';

export default manners({
  id: 'same-boat',
  kind: 'common-ground',
  title: 'Looks for those who feel the same',
  why: 'People talk to those they have something in common with.',
  notWhen: 'It only counts heads.',
  source: 'The party test: trust, sincerity and common values',
  strength: 'folk',
  message: 'You asked who shares this with you.',
  *check(facts) {
    if (facts.links.length > 0 || facts.tags.length > 1) return;
    const [hit] = sincere(facts, 'same-boat');
    if (hit) yield { start: hit.start, end: hit.end };
  },
  examples: {
    flags: [
      '⟦Anyone else⟧ hear the owl on Chapel Street around three.',
      '⟦Am I the only one⟧ who irons tea towels?',
      '@bo ⟦same here⟧, the second verse always gets me.',
    ],
    passes: ['Everyone is welcome.', 'Somebody left a glove.', 'Anyone can win, click here to enter.'],
  },
});
