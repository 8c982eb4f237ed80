import { manners } from '../../rule';
import { opens, sincere } from '../sincere';

export default manners({
  id: 'your-trouble',
  kind: 'reader-first',
  title: 'Starts from the reader’s trouble',
  why: 'An answer is welcome once people see that their own trouble was understood.',
  notWhen: 'The trouble is invented to sell the cure.',
  source: 'The party test: put the interest of others before your own; Cruz et al. 2017 on “you”',
  strength: 'moderate',
  message: 'You began with their trouble, not with your answer.',
  lists: ['your-trouble'],
  *check(facts) {
    if (facts.links.length > 0 || facts.tags.length > 0 || facts.persons.we.length > 0) return;
    for (const { start, end, from, text, within } of sincere(facts, 'your-trouble')) {
      if (!(opens(within, from) || /^i /i.test(text)) || within.index > 1 || within.ending === '?') continue;
      yield { start, end };
      return;
    }
  },
  examples: {
    flags: [
      '⟦If you’re stuck⟧ at the station tonight, the church hall has tea and is warm.',
      '⟦For anyone struggling⟧ with the new form: box nine is the only one they check.',
      '⟦I know how hard⟧ the first week with a newborn is. Leave the dishes.',
    ],
    passes: [
      'If you need a car, visit our showroom.',
      'If it rains we stay in.',
      'Struggling to sell? We can help: https://sell.example',
    ],
  },
});
