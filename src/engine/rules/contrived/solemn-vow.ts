import { fauxPas } from '../../rule';
import { isOneWay } from '../one-way';

export default fauxPas({
  id: 'solemn-vow',
  kind: 'contrived',
  title: 'A mission statement',
  why: 'Vows that every house takes are heard as nothing; one thing that was done is believed.',
  notWhen: 'You report what was done, by whom and when.',
  source: 'The party test: not corporate spin and hyped promises; Naaman 2010 on talk of oneself',
  strength: 'folk',
  message: 'That’s the wall in the lobby talking. What did one of you do about it last week?',
  severity: 2,
  confidence: 0.8,
  lists: ['solemn-vow'],
  *check(facts) {
    if (!isOneWay(facts)) return;
    const [hit] = facts.hits('solemn-vow');
    if (hit) yield hit;
  },
  examples: {
    flags: [
      'At Hill Dairy we are ⟦committed to⟧ better mornings.',
      '⟦Our mission is⟧ to bring warmth to every home.',
      'Knitting today for ⟦a brighter future⟧.',
    ],
    passes: [
      'Last week Nia drove forty loaves to the shelter before her shift.',
      'I am committed to one thing, and it is lunch.',
      'The mission school was built in 1890.',
    ],
  },
});
