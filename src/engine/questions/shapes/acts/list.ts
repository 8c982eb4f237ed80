import { asking, inRoom } from '../../asking';
import type { Shape } from '../../shape';

/** Of many items, one says more than all. */
export default [
  asking({
    id: 'one-of-them',
    kind: 'learned',
    fit: 0.8,
    when: inRoom('list'),
    wordings: [
      { asks: 'Which of these would you keep, if it could only be one?', lead: 'The one {I}’d keep: ', place: 'end' },
      { asks: 'Which of these do people forget first?', lead: 'The one people forget: ', place: 'end' },
      { asks: 'Which of these matters most to you?', lead: 'The one that matters most to {me}: ', place: 'end' },
      { asks: 'Which of these surprises people?', lead: 'The one that surprises people: ', place: 'end' },
      { asks: 'Which of these would you start with?', lead: 'Where {I}’d start: ', place: 'end' },
    ],
    examples: {
      asks: [
        {
          draft: 'What the harbour taught me:\n1. Tie the boat twice.\n2. Ask the fishermen.\n3. Bring a second coat.',
          asks: 'Which of these would you start with?',
          answer: 'the coat',
          reads: 'Where I’d start: the coat',
        },
      ],
      passes: ['Our kettle is here. Buy now!', 'The tide is in.'],
    },
  }),
  asking({
    id: 'missing-from-it',
    kind: 'back',
    fit: 0.3,
    when: inRoom('list'),
    wordings: [
      { asks: 'Is anything missing from it?', lead: 'What is missing: ', place: 'end' },
      { asks: 'Would you ask people for theirs?', lead: '', place: 'end' },
      { asks: 'Has anybody told you one more?', lead: 'One more: ', place: 'end' },
    ],
    examples: {
      asks: [
        {
          draft: 'What the harbour taught me:\n1. Tie the boat twice.\n2. Ask the fishermen.\n3. Bring a second coat.',
          asks: 'Would you ask people for theirs?',
          answer: 'a flask',
          reads: 'a flask',
        },
      ],
      passes: ['Our kettle is here. Buy now!'],
    },
  }),
] satisfies readonly Shape[];
