import { fauxPas } from '../../rule';
import { baits } from '../pitch';

export default fauxPas({
  id: 'prize-notice',
  kind: 'spam',
  title: 'Announces winners and claims',
  why: 'News of a prize to claim is what tricksters send, so people look for the catch.',
  notWhen: 'It is your own raffle among people who bought a ticket.',
  source: 'FTC on prize scams; Meta on engagement bait, 2017',
  strength: 'strong',
  message: 'A prize to claim makes people look for the catch. Tell whoever won, and say what they did.',
  severity: 3,
  confidence: 0.55,
  lists: ['prize-notice'],
  *check(facts) {
    yield* baits(facts, 'prize-notice');
  },
  examples: {
    flags: [
      'Tea lovers, ⟦claim your free teapot voucher⟧ by noon.',
      'A teapot for the ⟦first ten people⟧ at the gate.',
      '⟦Giveaway is⟧ on: one teapot.',
    ],
    passes: [
      'My aunt took the teapot home and would not say what it cost.',
      'Who claimed the last chair?',
      'He was first in the queue and last to leave.',
    ],
  },
});
