import { soundsLike } from '../../impression/sounds-like';
import { fauxPas } from '../../rule';

export default fauxPas({
  id: 'reads-like-a-brochure',
  kind: 'contrived',
  general: true,
  title: 'The whole reads like a brochure',
  why: 'Polished phrases without a detail sound like a company, and nobody talks to a company at a party.',
  notWhen: 'You are quoting somebody who talks like that.',
  source: 'Posts labelled by readers; party test, “not corporate spin and hyped promises”',
  strength: 'folk',
  message: 'I hear the brochure rather than you. What happened, in your own words?',
  severity: 2,
  confidence: 0.75,
  check: (facts) =>
    soundsLike(
      facts,
      'contrived',
      (why) => `I hear the brochure rather than you: ${why}. What happened, in your own words?`,
    ),
  examples: {
    flags: [
      '⟦Success starts with your mindset, so unlock your potential and elevate your growth every single day⟧.',
      "⟦In today's fast-paced world, innovation is the key to unlocking sustainable growth⟧.",
    ],
    passes: [
      'We moved the sofa three times and it is back where it was.',
      'Which bus do you take when the bridge is up?',
      'My bread did not rise and I ate it anyway.',
    ],
  },
});
