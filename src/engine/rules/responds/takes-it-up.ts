import { soundsLike } from '../../impression/sounds-like';
import { manners } from '../../rule';

export default manners({
  id: 'takes-it-up',
  kind: 'responds',
  general: true,
  title: 'The whole takes up what somebody said',
  why: 'Those who are answered feel heard, and come back.',
  notWhen: 'The answer is for everybody, not for one.',
  source: 'Posts labelled by readers; the party test: listen, respond',
  strength: 'moderate',
  message: 'You take up what somebody said.',
  check: (facts) => soundsLike(facts, 'responds'),
  examples: {
    flags: [
      '⟦@dana that makes sense, I had the same trouble with the blue glaze⟧.',
      '⟦Thanks for the tip about the bus, it saved me an hour⟧.',
    ],
    passes: [
      'Annual General Meeting Of The Harbour Trust Moves To Thursday',
      'Buy two, get one free at the Harbour Shop today.',
    ],
  },
});
