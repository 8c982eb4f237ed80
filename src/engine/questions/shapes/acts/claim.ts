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
      { asks: 'What would you add if there were room for one more line?', lead: '', place: 'end' },
      { asks: 'How would you put this to one friend over a coffee?', lead: 'In plain words: ' },
      { asks: 'What made you think of it today?', lead: 'What made {me} think of it: ' },
      { asks: 'Who came to mind when you wrote this?', lead: 'Who came to mind: ' },
      { asks: 'What would a friend ask you next?', lead: '', place: 'end' },
      { asks: 'What do you know about this that not everybody here does?', lead: 'What not everybody knows: ' },
    ],
    examples: {
      asks: [
        {
          draft: 'The tide keeps no diary',
          asks: 'Who came to mind when you wrote this?',
          answer: 'three boats aground since May',
          reads: 'Who came to mind: three boats aground since May',
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
      { asks: 'If a friend sat down next to you now, what would you ask them?', lead: '', place: 'end' },
      { asks: 'Do you know somebody who would say the same?', lead: 'Who would say the same: ', place: 'end' },
      { asks: 'Whose answer would you read first?', lead: 'Who {I}’d like to hear from: ', place: 'end' },
    ],
    examples: {
      asks: [
        {
          draft: 'I collect tide tables',
          asks: 'Is there something you’d like to ask people about it?',
          answer: 'What do you collect?',
          reads: 'What do you collect?',
        },
      ],
      passes: ['Our kettle is here. Buy now!'],
    },
  }),
] satisfies readonly Shape[];
