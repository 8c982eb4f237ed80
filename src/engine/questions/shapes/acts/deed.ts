import { asking, inRoom } from '../../asking';
import type { Shape } from '../../shape';

const DONE =
  /\b(?:finished|completed|done|first|passed|started|launched|shipped|built|made|day \d+|week \d+|finally|learn(?:ing|ed|t))\b/i;

/** Something done has a before and an after. */
export default [
  asking({
    id: 'led-up-to',
    kind: 'story',
    fit: 0.45,
    when: inRoom('deed'),
    wordings: [
      { asks: 'How did that come about?', lead: 'How it came about: ' },
      { asks: 'What happened right after?', lead: 'Right after: ' },
      { asks: 'What led up to it?', lead: 'What led up to it: ' },
      { asks: 'Who did you tell first?', lead: 'Who {I} told first: ' },
      { asks: 'Which bit of it will you still tell in a year?', lead: 'The bit {I}’ll still tell in a year: ' },
      { asks: 'What did you not see coming?', lead: 'What {I} didn’t see coming: ' },
      { asks: 'What went through your head?', lead: 'What went through {my} head: ' },
    ],
    examples: {
      asks: [
        {
          draft: 'I rowed to the lighthouse today',
          asks: 'What went through your head?',
          answer: 'a dare',
          reads: 'What went through my head: a dare',
        },
      ],
      passes: ['Our kettle is here. Buy now!', 'The tide is in.'],
    },
  }),
  asking({
    id: 'know-now',
    kind: 'learned',
    fit: 0.25,
    when: inRoom('deed'),
    wordings: [
      { asks: 'Is there something you know now that you didn’t before?', lead: 'What {I} know now: ' },
      { asks: 'Would you do anything differently next time?', lead: 'What {I}’d do differently: ' },
      { asks: 'Which part surprised you?', lead: 'What surprised {me}: ' },
      { asks: 'Was there a hard part?', lead: 'The hard part: ' },
    ],
    examples: {
      asks: [
        {
          draft: 'I rowed to the lighthouse today',
          asks: 'Which part surprised you?',
          answer: 'oars are heavy',
          reads: 'What surprised me: oars are heavy',
        },
      ],
      passes: ['Our kettle is here. Buy now!'],
    },
  }),
  asking({
    id: 'next-step',
    kind: 'next',
    fit: 0.22,
    when: (scene) => inRoom('deed', 'making')(scene) && DONE.test(scene.thought?.said ?? ''),
    wordings: [
      { asks: 'And what comes next?', lead: 'Next: ', place: 'end' },
      { asks: 'Where does it take you from here?', lead: 'Where it takes {me} next: ', place: 'end' },
      { asks: 'Is there a next thing you’ll try?', lead: 'What {I}’ll try next: ', place: 'end' },
    ],
    examples: {
      asks: [
        {
          draft: 'I finished the tide clock today',
          asks: 'And what comes next?',
          answer: 'a louder bell',
          reads: 'Next: a louder bell',
        },
      ],
      passes: ['Our kettle is here. Buy now!', 'I rowed to the lighthouse.'],
    },
  }),
] satisfies readonly Shape[];
