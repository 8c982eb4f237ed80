import { asking, inRoom } from '../../asking';
import type { Shape } from '../../shape';

/** One moment of it is a conversation; the score is a notice. */
export default [
  asking({
    id: 'one-moment',
    kind: 'story',
    fit: 0.64,
    when: inRoom('result'),
    wordings: [
      { asks: 'Which moment of it would you tell a friend about?', lead: 'The moment to tell a friend about: ' },
      { asks: 'Who stood out for you?', lead: 'Who stood out: ' },
      { asks: 'What does the score not tell?', lead: 'What the score doesn’t tell: ' },
      { asks: 'When did you see it coming?', lead: 'When {I} saw it coming: ' },
      { asks: 'When did it turn?', lead: 'When it turned: ' },
    ],
    examples: {
      asks: [
        {
          draft: 'Full time: Harbour 2-1 Rovers',
          asks: 'Who stood out for you?',
          answer: 'the keeper’s header',
          reads: 'Who stood out: the keeper’s header',
        },
      ],
      passes: ['Our kettle is here. Buy now!', 'The tide is in.'],
    },
  }),
] satisfies readonly Shape[];
