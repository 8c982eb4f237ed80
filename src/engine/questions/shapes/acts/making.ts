import { asking, inRoom } from '../../asking';
import type { Shape } from '../../shape';

const hasMade = inRoom('making');

/** What is new came from something that was missing, and its maker knows where it was hard. */
export default [
  asking({
    id: 'before-it',
    kind: 'story',
    fit: 0.62,
    when: hasMade,
    of: ({ made }) => made,
    wordings: [
      { asks: 'Where did the idea come from?', lead: 'Where the idea came from: ' },
      { asks: 'What did people do before {it}?', lead: 'What people did before: ' },
      { asks: 'What happened that made you start?', lead: 'How it started: ' },
      { asks: 'What annoyed you so much that you sat down and did it?', lead: 'What annoyed {me}: ' },
      { asks: 'Who had the problem first?', lead: 'Who had the problem first: ' },
    ],
    examples: {
      asks: [
        {
          draft: 'I built a tide clock for harbour pubs',
          asks: 'Who had the problem first?',
          answer: 'a landlord who missed the last boat',
          reads: 'Who had the problem first: a landlord who missed the last boat',
        },
      ],
      passes: ['The clock stopped.', 'Our sale ends on Sunday.'],
    },
  }),
  asking({
    id: 'hard-part',
    kind: 'learned',
    fit: 0.68,
    when: hasMade,
    of: ({ made }) => made,
    wordings: [
      { asks: 'Which part was the hardest to get right?', lead: 'The hardest part: ' },
      { asks: 'What surprised you while you made it?', lead: 'What surprised {me}: ' },
      { asks: 'Which part are you least sure of?', lead: 'What {I}’m least sure of: ' },
      { asks: 'What did you throw away on the way?', lead: 'What {I} threw away: ' },
    ],
    examples: {
      asks: [
        {
          draft: 'I built a tide clock for harbour pubs',
          asks: 'What surprised you while you made it?',
          answer: 'the bell',
          reads: 'What surprised me: the bell',
        },
      ],
      passes: ['The clock stopped.'],
    },
  }),
  asking({
    id: 'in-mind-for',
    kind: 'reader',
    fit: 0.5,
    when: hasMade,
    of: ({ made }) => made,
    wordings: [
      { asks: 'Who did you have in mind for {it}?', lead: 'For ', place: 'front', end: ':' },
      { asks: 'Who has tried it, and what did they say?', lead: 'What people said who tried it: ' },
      { asks: 'Who would miss {it} if it were gone?', lead: 'Who would miss it: ' },
    ],
    examples: {
      asks: [
        {
          draft: 'I built a tide clock for harbour pubs',
          asks: 'Who has tried it, and what did they say?',
          answer: 'landlords',
          reads: 'What people said who tried it: landlords',
        },
      ],
      passes: ['The clock stopped.'],
    },
  }),
] satisfies readonly Shape[];
