import { manners } from '../../rule';
import { showsOwnWork, sincere } from '../sincere';

const DETAIL = 10;

export default manners({
  id: 'fact-with-number',
  kind: 'gives-value',
  title: 'Gives a fact with its figure',
  why: 'A fact with its figure can be checked, used and told on.',
  notWhen: 'The figure praises the author.',
  source: 'Hutto et al. 2013: informing attracts people',
  strength: 'moderate',
  message: 'A fact with its figure: people can use that.',
  *check(facts) {
    if (facts.persons.we.length + facts.persons.i.length > 0 || facts.tags.length > 2 || showsOwnWork(facts)) return;
    for (const { within } of sincere(facts, 'findings')) {
      const number = within.tokens.find(({ kind }) => kind === 'number');
      if (!number || within.words.length < DETAIL || within.ending === '?') continue;
      yield { start: number.start, end: number.end };
      return;
    }
  },
  examples: {
    flags: ['A dripping tap loses ⟦about 15⟧ litres a day, which is a bath every week.'],
    passes: ['Only 5 left.', 'We grew 300% since last year.'],
  },
});
