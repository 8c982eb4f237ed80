import { asking } from '../../asking';
import type { Shape } from '../../shape';

/** Under somebody else's song or film: a call to click says nothing of why one is there. */
export default [
  asking({
    id: 'came-back',
    kind: 'story',
    fit: 0.6,
    when: ({ toRoom, act, aim, facts }) =>
      toRoom &&
      act === 'begging' &&
      aim !== 'selling' &&
      /\b(?:watch|listen|hear|here|song)\w*\b|\b20[12]\d\b/i.test(facts.text) &&
      !facts.links.length,
    wordings: [
      { asks: 'What brings you back to it?', lead: 'What brings {me} back: ' },
      { asks: 'Which bit do you wait for?', lead: 'The bit {I} wait for: ' },
      { asks: 'Where did you hear it first?', lead: 'Where {I} heard it first: ' },
    ],
    examples: {
      asks: [
        {
          draft: 'Like if you watch this in 2015',
          asks: 'Where did you hear it first?',
          answer: 'the last chorus',
          reads: 'Where I heard it first: the last chorus',
        },
      ],
      passes: ['Please subscribe to my channel', 'The tide is in.'],
    },
  }),
] satisfies readonly Shape[];
