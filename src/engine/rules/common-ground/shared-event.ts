import { manners } from '../../rule';
import { isAddressed, isPersonal, sincere } from '../sincere';

export default manners({
  id: 'shared-event',
  kind: 'common-ground',
  title: 'Names an evening you share',
  why: 'Having been, or going to be, at the same thing is a reason to talk.',
  notWhen: 'It is an invitation to buy a ticket.',
  source: 'The party test: affinity and common values',
  strength: 'folk',
  message: 'You spoke of something you were, or will be, at together.',
  lists: ['shared-event'],
  *check(facts) {
    if (
      facts.links.length + facts.tags.length > 0 ||
      !(isPersonal(facts) || isAddressed(facts) || facts.questions.length > 0)
    )
      return;
    const [hit] = sincere(facts, 'shared-event');
    if (hit) yield { start: hit.start, end: hit.end };
  },
  examples: {
    flags: [
      '⟦Who else is going to⟧ the seed swap on Sunday?',
      'I still smell of glue. ⟦Great to meet you all⟧ at the repair table.',
      'I’m bringing plum jam, ⟦see you there⟧.',
    ],
    passes: [
      'Tickets for the show: https://show.example',
      'See the meeting minutes.',
      'The event was attended by forty.',
    ],
  },
});
