import { fauxPas } from '../../rule';
import { pitches } from '../pitch';

export default fauxPas({
  id: 'milestone',
  kind: 'self-promotion',
  title: 'Counts your own users',
  why: 'A count tells how you are doing; people want to know what they can take from it.',
  notWhen: 'You say what you did, what failed, and what others can copy.',
  source: 'Hutto 2013: talk of oneself loses followers; Sprout 2016',
  strength: 'moderate',
  message: 'Well done. What did you do the week before that somebody else could try?',
  severity: 1,
  confidence: 0.6,
  lists: ['milestone'],
  *check(facts) {
    yield* pitches(facts, 'milestone');
  },
  examples: {
    flags: [
      'The tide clock has its ⟦first paying customer⟧.',
      '⟦30 paying users⟧ and one cat.',
      'The tide clock ⟦crossed 100⟧ on Sunday.',
    ],
    passes: [
      'I crossed the bridge at low tide and lost a boot.',
      'Paying for the boot hurt more than losing it.',
      'How many boots has the sea by now?',
    ],
  },
});
