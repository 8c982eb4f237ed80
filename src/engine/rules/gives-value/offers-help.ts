import { manners } from '../../rule';
import { showsOwnWork, sincere } from '../sincere';

export default manners({
  id: 'offers-help',
  kind: 'gives-value',
  title: 'Offers help without strings',
  why: 'An offer that asks for nothing back is the best thing to bring to a party.',
  notWhen: 'The help has a price.',
  source: 'The party test: add value to the relationship',
  strength: 'moderate',
  message: 'You offered a hand and asked for nothing back.',
  lists: ['offer'],
  *check(facts) {
    if (facts.links.length > 0 || facts.tags.length > 1 || facts.of('money').length > 0) return;
    if (facts.persons.we.length > 0 || showsOwnWork(facts)) return;
    const [hit] = sincere(facts, 'offer');
    if (hit) yield { start: hit.start, end: hit.end };
  },
  examples: {
    flags: [
      'I have a van on Saturday and I’m ⟦happy to help⟧ anyone moving this side of the river.',
      'Too many seedlings again. ⟦Let me know if anyone needs⟧ leeks.',
      'I fix bikes in the yard on Sundays, so ⟦feel free to ask me⟧ about brakes.',
    ],
    passes: ['Happy to announce our new office.', 'Happy to help for $50 an hour.', 'Can you help me move?'],
  },
});
