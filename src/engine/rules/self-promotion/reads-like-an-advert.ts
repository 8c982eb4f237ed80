import { soundsLike } from '../../impression/sounds-like';
import { fauxPas } from '../../rule';
import { isForOthers } from '../urged';

export default fauxPas({
  id: 'reads-like-an-advert',
  kind: 'self-promotion',
  general: true,
  title: 'The whole reads like an advertisement',
  why: 'People come for each other: a post that is mostly about what its author sells is walked past.',
  notWhen: 'You are answering somebody who asked what you offer.',
  source: 'Posts labelled by readers; Stephen 2015, persuasive posts of brands lower engagement',
  strength: 'moderate',
  message: 'This reads like an advertisement to me. Start with what it does for the person in front of you.',
  severity: 2,
  confidence: 0.75,
  check: (facts) =>
    isForOthers(facts)
      ? []
      : soundsLike(
          facts,
          'self-promotion',
          (why) =>
            `This reads like an advertisement to me: ${why}. Start with what it does for the person in front of you.`,
        ),
  examples: {
    flags: [
      '⟦Our new range of oak shelving is now available in all stores⟧.',
      '⟦We offer the best window cleaning in town, visit our website to book⟧.',
    ],
    passes: [
      'Our tabby has been missing since Friday, last seen on Mill Road. Please share.',
      'My neighbour lent me a ladder and I finally reached the gutter.',
      'Has anyone here kept bees on a flat roof?',
      '@lee that sounds right, I had the same noise and it was the belt.',
    ],
  },
});
