import { fauxPas } from '../../rule';
import { baits } from '../pitch';

export default fauxPas({
  id: 'giveaway',
  kind: 'spam',
  title: 'Dangles a prize',
  why: 'A prize gathers people who want the prize.',
  notWhen: 'You give something away to somebody who needs it, with no strings.',
  source: 'Meta on engagement bait, 2017: share baiting for prizes; X spam policy',
  strength: 'strong',
  message: 'A prize brings people who want the prize. Who would you give it to, and why them?',
  severity: 3,
  confidence: 0.95,
  lists: ['giveaway'],
  *check(facts) {
    yield* baits(facts, 'giveaway');
  },
  examples: {
    flags: [
      '⟦RT to win⟧ a jar of plum jam.',
      '⟦Giveaway⟧: two tickets to the tram museum.',
      'Answer by Friday ⟦for a chance to win⟧ a teapot.',
    ],
    passes: [
      'We won a teapot at the fair and argued over it all the way home.',
      'I have a spare teapot. Whose broke this week?',
      'Did your team win on Saturday?',
    ],
  },
});
