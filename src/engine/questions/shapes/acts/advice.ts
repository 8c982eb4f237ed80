import { asking, inRoom } from '../../asking';
import type { Shape } from '../../shape';

/** Advice is taken from those who tell how they came by it. */
export default [
  asking({
    id: 'taught-you',
    kind: 'story',
    fit: 0.5,
    when: inRoom('advice'),
    wordings: [
      { asks: 'When did you learn that?', lead: 'When {I} learned it: ' },
      { asks: 'What happened when you didn’t?', lead: 'What happened when {I} didn’t: ' },
      { asks: 'Who told you that?', lead: 'Who told {me}: ' },
      { asks: 'When did that last help you?', lead: 'When it last helped {me}: ' },
      { asks: 'Who do you wish had heard it sooner?', lead: 'Who {I} wish had heard it sooner: ' },
    ],
    examples: {
      asks: [
        {
          draft: 'Never trust a calm harbour',
          asks: 'When did you learn that?',
          answer: 'the storm of May',
          reads: 'When I learned it: the storm of May',
        },
      ],
      passes: ['Our kettle is here. Buy now!', 'The tide is in.'],
    },
  }),
] satisfies readonly Shape[];
