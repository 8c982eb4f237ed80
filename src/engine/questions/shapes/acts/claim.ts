import { asking, inRoom } from '../../asking';
import type { Shape } from '../../shape';

/** A remark that gives nothing away but itself: a friend would ask how so. */
export default [
  asking({
    id: 'how-so',
    kind: 'story',
    fit: 0.45,
    when: inRoom('claim'),
    wordings: [
      { asks: 'Is there a story behind this?', lead: 'The story behind it: ' },
      { asks: 'What brought this on?', lead: 'What brought it on: ' },
      { asks: 'What would you say if a friend asked “how so”?', lead: 'Why {I} say so: ' },
      { asks: 'What made you think of it today?', lead: 'What made {me} think of it: ' },
      { asks: 'Who came to mind when you wrote this?', lead: 'Who came to mind: ' },
      { asks: 'What makes you say so?', lead: 'Why {I} say so: ' },
    ],
    examples: {
      asks: [
        {
          draft: 'The tide keeps no diary',
          asks: 'Is there a story behind this?',
          answer: 'three boats aground since May',
          reads: 'The story behind it: three boats aground since May',
        },
      ],
      passes: ['Our kettle is here. Buy now!', 'I sailed home.'],
    },
  }),
  asking({
    id: 'say-back',
    kind: 'back',
    fit: 0.2,
    when: inRoom('telling', 'memory', 'grumble', 'wish', 'feeling'),
    wordings: [
      { asks: 'What would you love somebody to say back?', lead: '', place: 'end' },
      { asks: 'Is there something you’d like to ask people about it?', lead: '', place: 'end' },
      { asks: 'What would you like to hear from others?', lead: '', place: 'end' },
      { asks: 'What would you ask somebody who knows it too?', lead: '', place: 'end' },
    ],
    examples: {
      asks: [
        {
          draft: 'I collect tide tables',
          asks: 'What would you like to hear from others?',
          answer: 'What do you collect?',
          reads: 'What do you collect?',
        },
      ],
      passes: ['Our kettle is here. Buy now!'],
    },
  }),
] satisfies readonly Shape[];
