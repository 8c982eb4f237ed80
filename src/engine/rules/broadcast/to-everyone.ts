import { fauxPas } from '../../rule';
import { isOneWay } from '../one-way';

export default fauxPas({
  id: 'to-everyone',
  kind: 'broadcast',
  title: 'Addressed to everyone',
  why: 'What is addressed to all customers is heard by none of them as meant for them.',
  notWhen: 'It is a safety notice, where all really are meant.',
  source: 'The party test: standing on a box and shouting to the square',
  strength: 'folk',
  message: 'That’s for everyone, so nobody feels spoken to. Which one person would you tell it to?',
  severity: 1,
  confidence: 0.85,
  lists: ['to-everyone'],
  *check(facts) {
    if (!isOneWay(facts)) return;
    const [hit] = facts.hits('to-everyone');
    if (hit) yield hit;
  },
  examples: {
    flags: [
      '⟦Dear customers⟧, the bakery is closed on Monday.',
      'A merry Christmas ⟦from everyone at⟧ Hill Farm.',
      '⟦Calling all⟧ quilters in the county.',
    ],
    passes: [
      'Mrs Ode, your rye loaf waits behind the counter until six.',
      'Dear customers, which loaf should we bake on Monday?',
      'I wish all our neighbours knew how good the rye is.',
    ],
  },
});
