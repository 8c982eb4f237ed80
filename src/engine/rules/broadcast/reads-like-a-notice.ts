import { soundsLike } from '../../impression/sounds-like';
import { fauxPas } from '../../rule';
import { isForOthers } from '../urged';

export default fauxPas({
  id: 'reads-like-a-notice',
  kind: 'broadcast',
  general: true,
  title: 'The whole reads like a notice',
  why: 'A notice at nobody in particular leaves nobody anything to say back.',
  notWhen: 'It is news that people need as it is: a road closed, a time changed.',
  source: 'Posts labelled by readers; Hutto 2013, broadcasting slowed the growth of an audience',
  strength: 'moderate',
  message: 'This reads like a notice on a wall. Whose face did you have in mind?',
  severity: 2,
  confidence: 0.75,
  check: (facts) =>
    isForOthers(facts)
      ? []
      : soundsLike(
          facts,
          'broadcast',
          (why) => `This reads like a notice on a wall: ${why}. Whose face did you have in mind?`,
        ),
  examples: {
    flags: [
      '⟦Annual General Meeting Of The Harbour Trust Moves To Thursday⟧',
      '⟦Road works on Mill Lane start Monday, says the council⟧.',
    ],
    passes: [
      'Our kitten has been missing since Friday, last seen on Mill Road. Please share.',
      'I got lost on the way to the harbour and found the best chips of my life.',
      'Which of you has been to the harbour since they moved the boats?',
      'Thanks for the directions, you saved my morning.',
    ],
  },
});
