import { soundsLike } from '../../impression/sounds-like';
import { fauxPas } from '../../rule';

export default fauxPas({
  id: 'reads-like-a-flyer',
  kind: 'spam',
  general: true,
  title: 'The whole reads like a flyer',
  why: 'What looks like every flyer they were ever handed, people drop unread.',
  notWhen: 'You are warning people of a real danger.',
  source: 'Posts labelled by readers; X platform manipulation policy, 2022',
  strength: 'moderate',
  message: 'This feels like a flyer pushed into my hand. Say it to one person you know.',
  severity: 3,
  confidence: 0.75,
  check: (facts) => soundsLike(facts, 'spam'),
  examples: {
    flags: ['⟦Earn big profit daily, trusted trader, invest now and withdraw your money instantly⟧.'],
    passes: [
      'I sold my first vase today and had to sit down for a minute.',
      'What did your first market stall teach you?',
      'Good luck on Friday, Noor.',
    ],
  },
});
