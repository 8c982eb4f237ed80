import { fauxPas } from '../../rule';
import { baits } from '../pitch';

export default fauxPas({
  id: 'comment-bait',
  kind: 'spam',
  title: 'Dictates the comment',
  why: 'A comment that is dictated is no answer, and nobody means it.',
  notWhen: 'You ask an open question and read what people say.',
  source: 'Meta on engagement bait, 2017: comment baiting; LinkedIn 2025',
  strength: 'strong',
  message: 'You’ve written their line for them. Ask something only they can answer.',
  severity: 3,
  confidence: 0.85,
  *check(facts) {
    yield* baits(facts, 'comment-bait');
  },
  examples: {
    flags: [
      '⟦Comment YES if⟧ you want the recipe.',
      '⟦Type amen for⟧ the harvest.',
      '⟦Drop a 🐝⟧ below when you read this.',
    ],
    passes: [
      'What went into the bread your grandmother made?',
      'Her comment said yes, if I remember.',
      '@oven_and_ash I will comment on the crust tomorrow.',
    ],
  },
});
