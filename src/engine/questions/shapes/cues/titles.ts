import { asking, inRoom } from '../../asking';
import type { Shape } from '../../shape';

/** Titles of lists and quizzes. */
export default [
  asking({
    id: 'pick-of-many',
    kind: 'learned',
    fit: 0.66,
    when: (scene) => inRoom('headline', 'claim', 'opinion', 'list', 'offering')(scene) && scene.topic === undefined,
    cue: /^[^\w$£€]*(?:the |top |here are |my )*([2-9]|[1-9]\d) (?!\p{Lu}\p{L}+ (?:Close|Road|Rd|Street|St|Lane|Avenue|Ave|Drive|Way|Court|Place|Terrace|Gardens|Row|Hill|Square|Crescent|Grove|Park)\b)(?!(?:times|out|st|nd|rd|th|k|years?|months?|days?|hours?|minutes?|weeks?|million|billion|percent|people|dead|per|of|in|to|and|am|pm|goals?|points?|beds?|bedrooms?|seats?|spots?|for|more|year)\b)\p{L}{3,}s?\b/iu,
    wordings: [
      { asks: 'Which of the {1} would you pick yourself?', lead: 'The one {I}’d pick: ' },
      { asks: 'Which of the {1} did you not know?', lead: 'The one {I} didn’t know: ' },
      { asks: 'Which of the {1} would you send to a friend?', lead: 'The one {I}’d send you: ' },
    ],
    examples: {
      asks: [
        {
          draft: '21 Harbours Everybody Needs To See',
          asks: 'Which of the 21 did you not know?',
          answer: 'the one with the bell',
          reads: 'The one I didn’t know: the one with the bell',
        },
      ],
      passes: ['21 people came', 'Our kettle is here. Buy now!'],
    },
  }),
  asking({
    id: 'quiz-says',
    kind: 'learned',
    fit: 0.68,
    when: inRoom('headline', 'claim', 'asking'),
    cue: /\b(?:are you (?:based on|really)|will determine|we can guess|we bet|how well do you|can you (?:guess|name|spot|solve)|based on your)\b/i,
    wordings: [
      { asks: 'What did you get yourself?', lead: 'What {I} got: ' },
      { asks: 'Did it get you right?', lead: 'What it said of {me}: ' },
    ],
    examples: {
      asks: [
        {
          draft: 'Which Harbour Bird Are You Based On Your Breakfast',
          asks: 'Did it get you right?',
          answer: 'a gull',
          reads: 'What it said of me: a gull',
        },
      ],
      passes: ['Are you coming?', 'Our kettle is here. Buy now!'],
    },
  }),
] satisfies readonly Shape[];
