import { manners } from '../../rule';
import { sincere } from '../sincere';

export default manners({
  id: 'fellow',
  kind: 'common-ground',
  title: 'Names the group you share',
  why: 'Naming what one is together with the reader makes two strangers less strange.',
  notWhen: 'The author is not one of them.',
  source: 'The party test: trust, sincerity and common values',
  strength: 'folk',
  message: 'You named what you have in common.',
  lists: ['fellow'],
  *check(facts) {
    if (facts.tags.length > 1 || facts.links.length > 0) return;
    const [hit] = sincere(facts, 'fellow');
    if (hit) yield { start: hit.start, end: hit.end };
  },
  examples: {
    flags: [
      'To ⟦my fellow night⟧ nurses: the soup is in the second fridge.',
      '⟦Those of us⟧ with small balconies can still grow beans.',
      '⟦As a fellow left⟧-hander I felt this one.',
    ],
    passes: ['A fellowship was announced.', 'We are all about quality.', 'The old fellow left.'],
  },
});
