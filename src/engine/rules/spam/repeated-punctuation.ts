import { fauxPas } from '../../rule';
import { isOffer } from '../sincere';

export default fauxPas({
  id: 'repeated-punctuation',
  kind: 'spam',
  anyLanguage: true,
  title: 'One mark after another',
  why: 'Doubled exclamation marks beside an offer are a market crier’s voice.',
  notWhen: 'You are simply that happy, and nothing is for sale.',
  source: 'Spambase, UCI 1999: exclamation marks mark unwanted mail; Stephen 2015 on hard persuasion',
  strength: 'moderate',
  message: 'Beside an offer, marks like these sound like a market stall. One full stop would be calmer.',
  severity: 1,
  confidence: 0.8,
  *check(facts) {
    // Elsewhere doubled marks may simply be joy.
    if (!isOffer(facts)) return;
    for (const { kind, quoted, text, start, end } of facts.tokens) {
      if (kind === 'mark' && !quoted && /^[!?]*!!/.test(text)) yield { start, end };
    }
  },
  examples: {
    flags: ['Get your seedlings⟦!!!⟧', 'Join us at the mill⟦!!⟧ Bring boots⟦!!!⟧', 'Honey, 20% off⟦!!⟧'],
    passes: ['She said yes!!!', 'Get your seedlings while it rains!', 'A heron landed on my canoe!!'],
  },
});
