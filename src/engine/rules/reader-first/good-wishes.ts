import { manners } from '../../rule';
import { sincere } from '../sincere';

/** "Hope you like it" hopes for oneself. */
const OWN_SAKE = new Set('like enjoy love check read watch listen join will would can could'.split(' '));

export default manners({
  id: 'good-wishes',
  kind: 'reader-first',
  title: 'Wishes the reader well',
  why: 'A kind word about the other one’s day is heard before anything else.',
  notWhen: 'It is the last line of an advertisement.',
  source: 'The party test: put the interest of others before your own',
  strength: 'folk',
  message: 'You thought of how they are.',
  lists: ['good-wishes'],
  *check(facts) {
    if (facts.links.length > 0 || facts.tags.length > 0) return;
    for (const { start, end, to, within } of sincere(facts, 'good-wishes')) {
      if (OWN_SAKE.has(within.tokens[to]?.norm ?? '')) continue;
      yield { start, end };
      return;
    }
  },
  examples: {
    flags: [
      '@ruth ⟦hope you⟧ slept after that shift.',
      'The pass is icy tonight, ⟦safe travels⟧ to everyone crossing.',
      'No need to answer today, ⟦take care of⟧ the little one first.',
    ],
    passes: [
      'Happy holidays from all of us at the bank: https://bank.example',
      'We hope our customers enjoy it.',
      'Hope is a good breakfast.',
    ],
  },
});
