import { manners } from '../../rule';
import { isAddressed, opens, sincere } from '../sincere';

export default manners({
  id: 'same-boat',
  kind: 'common-ground',
  title: 'Looks for those who feel the same',
  why: 'People talk to those they have something in common with.',
  notWhen: 'It only counts heads.',
  source: 'The party test: trust, sincerity and common values',
  strength: 'folk',
  message: 'You asked who shares this with you.',
  lists: ['same-boat'],
  *check(facts) {
    if (facts.links.length > 0 || facts.tags.length > 1) return;
    for (const { start, end, from, text, within } of sincere(facts, 'same-boat')) {
      // "Faster than anyone else" looks for nobody; "same here" answers somebody.
      const looking = /else|just me|only/i.test(text)
        ? within.ending === '?' || opens(within, from)
        : isAddressed(facts);
      if (!looking) continue;
      yield { start, end };
      return;
    }
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
