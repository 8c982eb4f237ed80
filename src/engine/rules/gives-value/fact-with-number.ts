import { manners } from '../../rule';
import { showsOwnWork, sincere } from '../sincere';

/** A shorter sentence is a headline. */
const DETAIL = 8;

/** Years, times and ranks say when and which, not how much. */
const NO_FIGURE = /^(?:(?:19|20)\d\ds?|.*:.*|.*(?:st|nd|rd|th|am|pm))$/i;

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
    const { i, we } = facts.persons;
    if (i.length + we.length + facts.tags.length + facts.links.length > 0 || showsOwnWork(facts)) return;
    for (const { within } of sincere(facts, 'findings')) {
      const number = within.tokens.find(({ kind, text }, at) => at > 0 && kind === 'number' && !NO_FIGURE.test(text));
      if (!number || within.words.length < DETAIL || within.ending === '?') continue;
      yield { start: number.start, end: number.end };
      return;
    }
  },
  examples: {
    flags: [
      'A dripping tap loses about ⟦15⟧ litres a day, which is a bath every week.',
      'On average a swift flies ⟦800⟧ kilometres a day and sleeps on the wing.',
      'Rents near the new tram rose by ⟦12%⟧ in one year, the council’s own survey says.',
    ],
    passes: [
      'Only 5 left at this price.',
      'We grew by 300% in a year and you can too.',
      '15 walks per week that every dog owner needs to know',
    ],
  },
});
