import { fauxPas } from '../../rule';
import { baits } from '../pitch';

export default fauxPas({
  id: 'free-gift',
  kind: 'spam',
  title: 'Lures with something free',
  why: 'What is free with a string attached makes people look for the string.',
  notWhen: 'You give something away, with nothing to do for it.',
  source: 'FTC on free offers; X spam policy',
  strength: 'moderate',
  message: '“Free” makes people look for the string. Say plainly what it costs, and whom it would suit.',
  severity: 2,
  confidence: 0.5,
  lists: ['free-gift'],
  *check(facts) {
    yield* baits(facts, 'free-gift');
  },
  examples: {
    flags: [
      'Two pots of glue and a ⟦free gift⟧ inside.',
      'A brush ⟦with every purchase⟧ of varnish.',
      '⟦Buy one get one free⟧ on varnish.',
    ],
    passes: [
      'I have too much varnish. Whose boat needs it?',
      'The museum costs nothing on Mondays, and the cellar is open.',
      'He purchased a brush and lost it within the hour.',
    ],
  },
});
