import { asking, inRoom } from '../../asking';
import type { Shape } from '../../shape';

/** An opinion is easier to talk about once it has a story, and room for another one. */
export default [
  asking({
    id: 'convinced',
    kind: 'story',
    fit: 0.45,
    when: inRoom('opinion'),
    wordings: [
      { asks: 'What convinced you?', lead: 'What convinced {me}: ' },
      { asks: 'What is the best example you know?', lead: 'The best example {I} know: ' },
      { asks: 'When did you first think so?', lead: 'When {I} first thought so: ' },
      { asks: 'What is one thing that speaks for it?', lead: 'One thing that speaks for it: ' },
      { asks: 'What happened that made you see it that way?', lead: 'What happened: ' },
      { asks: 'What would you show somebody who doubts it?', lead: 'What {I}’d show you: ' },
      { asks: 'Did you ever think otherwise?', lead: 'What {I} used to think: ' },
    ],
    examples: {
      asks: [
        {
          draft: 'Umbrellas are overrated',
          asks: 'What happened that made you see it that way?',
          answer: 'the wind on the pier',
          reads: 'What happened: the wind on the pier',
        },
      ],
      passes: ['Our kettle is here. Buy now!', 'The tide is in.'],
    },
  }),
  asking({
    id: 'other-side',
    kind: 'back',
    fit: 0.25,
    when: inRoom('opinion'),
    wordings: [
      { asks: 'Who would disagree, and what would they say?', lead: 'Who may disagree: ' },
      { asks: 'Could anything change your mind?', lead: 'What would change {my} mind: ' },
      { asks: 'If somebody saw it differently, what would you ask them?', lead: '', place: 'end' },
      { asks: 'Is there a case where it doesn’t hold?', lead: 'Where it doesn’t hold: ' },
    ],
    examples: {
      asks: [
        {
          draft: 'Umbrellas are overrated',
          asks: 'Who would disagree, and what would they say?',
          answer: 'one dry week in April',
          reads: 'Who may disagree: one dry week in April',
        },
      ],
      passes: ['Our kettle is here. Buy now!'],
    },
  }),
] satisfies readonly Shape[];
