import { soundsLike } from '../../impression/sounds-like';
import { fauxPas } from '../../rule';
import { isForOthers } from '../urged';

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
  check: (facts) =>
    isForOthers(facts)
      ? []
      : soundsLike(
          facts,
          'spam',
          (why) => `This feels like a flyer pushed into my hand: ${why}. Say it to one person you know.`,
        ),
  examples: {
    flags: [
      '⟦I made $4,000 trading with Mrs Hale, message her on WhatsApp to earn daily profit⟧.',
      '⟦Invest $200 and earn $2,000 in a week, message me on Telegram⟧.',
    ],
    passes: [
      'Our tabby has been missing since Friday, last seen on Mill Road. Please share.',
      'I sold my first vase today and had to sit down for a minute.',
      'What did your first market stall teach you?',
      'Good luck on Friday, Noor.',
    ],
  },
});
