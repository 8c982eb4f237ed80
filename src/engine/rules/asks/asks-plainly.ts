import { manners } from '../../rule';
import { sincere } from '../sincere';

export default manners({
  id: 'asks-plainly',
  kind: 'asks',
  title: 'Asks, mark or no mark',
  why: 'People answer those who want to know something, however it is written down.',
  notWhen: 'It is a headline, or the answer follows at once.',
  source: 'Huang et al. 2017, Journal of Personality and Social Psychology',
  strength: 'moderate',
  message: 'You want to know something, and somebody here can tell you.',
  lists: ['asked-plainly'],
  *check(facts) {
    const personal = facts.persons.i.length + facts.persons.you.length > 0;
    if (!personal || facts.tags.length > 1) return;
    const [hit] = [...sincere(facts, 'asked-plainly')].filter(({ within, from }) => within.ending !== '?' && from < 3);
    if (hit) yield { start: hit.start, end: hit.end };
  },
  examples: {
    flags: [
      'ok so ⟦where do i⟧ put the drain if the yard slopes the wrong way',
      '@lee ⟦do you have⟧ the chain in a shorter length',
      '⟦What should I do⟧ now that the kiln shop has closed',
    ],
    passes: [
      'How can non-bakers bake? We show you at the mill.',
      'She explained to all of us over lunch how do they keep the bees warm.',
      'Is it just luck? #luck #life',
    ],
  },
});
