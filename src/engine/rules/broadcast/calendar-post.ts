import { fauxPas } from '../../rule';
import { isOneWay } from '../one-way';

export default fauxPas({
  id: 'calendar-post',
  kind: 'broadcast',
  title: 'The calendar wrote it',
  why: 'A post because the calendar says so is a card with no name on it.',
  notWhen: 'The day is truly yours: your town, your trade, somebody you knew.',
  source: 'The party test: a notice at nobody',
  strength: 'folk',
  message: 'The calendar wrote that one. What does the day have to do with you?',
  severity: 1,
  confidence: 0.85,
  lists: ['calendar-post'],
  *check(facts) {
    if (!isOneWay(facts)) return;
    const [hit] = facts.hits('calendar-post');
    if (hit) yield hit;
  },
  examples: {
    flags: [
      '⟦On this day in 1912⟧ the lifeboat station opened its doors.',
      '⟦Today is World Soil Day⟧. Healthy soil feeds towns.',
      '⟦Happy National Pie Day⟧ from the whole kitchen.',
    ],
    passes: [
      'On this day in 1912 my great-grandfather rowed the first lifeboat out.',
      'Happy birthday Leo, forty looks well on you.',
      'Did you know that today is World Soil Day? What grows on yours?',
    ],
  },
});
