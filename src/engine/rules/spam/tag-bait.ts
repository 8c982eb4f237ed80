import { fauxPas } from '../../rule';
import { baits } from '../pitch';

export default fauxPas({
  id: 'tag-bait',
  kind: 'spam',
  title: 'Asks to tag friends',
  why: 'It asks people to spend a friend’s attention on your behalf.',
  notWhen: 'Somebody is looked for, or the tagged friend wants exactly this.',
  source: 'Meta on engagement bait, 2017: tag baiting',
  strength: 'strong',
  message: 'You’re asking them to drag a friend over. Make it good, and they’ll fetch the friend themselves.',
  severity: 3,
  confidence: 0.95,
  lists: ['tag-bait'],
  *check(facts) {
    for (const { start, end } of baits(facts, 'tag-bait')) yield { start, end, certain: true };
  },
  examples: {
    flags: [
      '⟦Tag a friend⟧ who burns toast.',
      'Best scone in town? ⟦Tag someone who⟧ owes you one.',
      '⟦Don’t forget to tag⟧ your running mate.',
    ],
    passes: [
      'My friend burns toast and calls it rustic.',
      'Who taught you to make scones?',
      'Have you seen him? Tag someone who lives near the station.',
    ],
  },
});
