import { soundsLike } from '../../impression/sounds-like';
import { manners } from '../../rule';

export default manners({
  id: 'wants-to-know',
  kind: 'asks',
  general: true,
  title: 'The whole wants to know',
  why: 'People like those who ask and mean it, more than the askers expect.',
  notWhen: 'Nobody is meant to answer.',
  source: 'Posts labelled by readers; Huang et al. 2017, Journal of Personality and Social Psychology',
  strength: 'strong',
  message: 'You want to hear from others, and it shows.',
  check: (facts) => soundsLike(facts, 'asks'),
  examples: {
    flags: [
      'Has anyone here grown leeks in pots? ⟦Would love to hear how deep they need to be⟧.',
      '⟦Any advice on a first bike for a tall ten-year-old⟧? I can spend about 200.',
    ],
    passes: ['Want softer bread? Order our mixer today: https://bread.example/mixer', 'The result? A quieter kitchen.'],
  },
});
