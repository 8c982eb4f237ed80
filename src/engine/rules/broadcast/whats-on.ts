import { fauxPas } from '../../rule';
import { isOneWay } from '../one-way';

export default fauxPas({
  id: 'whats-on',
  kind: 'broadcast',
  title: 'A what’s-on notice',
  why: 'A notice of time and place says that something happens, and leaves out why anybody should mind.',
  notWhen: 'You answer somebody who asked when it starts.',
  source: 'The party test: a notice on the wall; Hutto 2013 on broadcasting',
  strength: 'moderate',
  message: 'That’s the listings page. What will happen there that they’d talk about on the way home?',
  severity: 2,
  confidence: 0.9,
  lists: ['whats-on'],
  *check(facts) {
    if (!isOneWay(facts)) return;
    const [hit] = facts.hits('whats-on');
    if (hit) yield hit;
  },
  examples: {
    flags: [
      'The new winter menu is ⟦now available in⟧ all three tea rooms.',
      'Season two of the lighthouse podcast ⟦premieres on⟧ Thursday.',
      'Brass band in the park. ⟦Doors open⟧ at 6pm.',
    ],
    passes: [
      'My band plays in the park on Thursday; doors open at six, and the tuba is mine.',
      'Doors open at six: who is bringing the chairs?',
      'She opens doors with her elbow, like every baker.',
    ],
  },
});
