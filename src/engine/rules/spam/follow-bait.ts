import { fauxPas } from '../../rule';
import { baits } from '../pitch';

export default fauxPas({
  id: 'follow-bait',
  kind: 'spam',
  title: 'Asks to be followed',
  why: 'Followers who are asked for, or traded, do not listen.',
  notWhen: 'People asked where to find you elsewhere.',
  source: 'X platform manipulation policy, 2022: trading and begging for follows',
  strength: 'strong',
  message: 'That’s asking to be friends before a word was said. Say the thing they’d follow you for.',
  severity: 3,
  confidence: 0.9,
  lists: ['follow-bait'],
  *check(facts) {
    for (const { start, end } of baits(facts, 'follow-bait')) yield { start, end, certain: true };
  },
  examples: {
    flags: [
      '⟦Follow me for more⟧ gardening.',
      'New here and fond of bees, ⟦follow for follow⟧.',
      'Woodturning every day. ⟦Please subscribe⟧.',
    ],
    passes: [
      'I follow the river every morning with a flask.',
      'Do you follow a recipe or your nose?',
      'They never follow back, and I never minded.',
    ],
  },
});
