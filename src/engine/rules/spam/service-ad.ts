import { fauxPas } from '../../rule';
import { baits } from '../pitch';

export default fauxPas({
  id: 'service-ad',
  kind: 'spam',
  title: 'Leaves an advertisement for a service',
  why: 'An advertisement where people talk belongs to nobody’s conversation.',
  notWhen: 'Somebody asked for exactly that.',
  source: 'X on commercially motivated spam, 2022; Reddit on promotion',
  strength: 'strong',
  message: 'That is a card on the windscreen. Answer what somebody asked, and they will ask who you are.',
  severity: 3,
  confidence: 0.45,
  lists: ['service-ad'],
  *check(facts) {
    yield* baits(facts, 'service-ad');
  },
  examples: {
    flags: [
      'Nice thread. ⟦Printer support⟧ in all towns.',
      'Pianos moved ⟦at affordable⟧ prices by ⟦packers and movers⟧.',
      '⟦Spoken english course⟧ starts soon.',
    ],
    passes: [
      'My printer only works when nobody watches.',
      'Four friends moved my piano, and one fence.',
      'Of course I spoke English to the French piano.',
    ],
  },
});
