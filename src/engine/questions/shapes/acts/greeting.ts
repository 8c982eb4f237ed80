import { asking, inRoom } from '../../asking';
import type { Shape } from '../../shape';

/** A greeting to all is answered by few; a bit of one’s own day opens the door. */
export default [
  asking({
    id: 'own-day',
    kind: 'story',
    fit: 0.6,
    when: inRoom('greeting'),
    wordings: [
      { asks: 'What does your own day look like?', lead: '{My} day: ', place: 'end' },
      { asks: 'What are you up to today yourself?', lead: 'What {I}’m up to: ', place: 'end' },
      { asks: 'What was the first good thing in your day?', lead: 'The first good thing today: ', place: 'end' },
      { asks: 'What can you see from where you are?', lead: 'What {I} can see from here: ', place: 'end' },
    ],
    examples: {
      asks: [
        {
          draft: 'Good morning to all our followers',
          asks: 'What are you up to today yourself?',
          answer: 'two loaves and a flat tyre',
          reads: 'What we’re up to: two loaves and a flat tyre',
        },
      ],
      passes: ['Our kettle is here. Buy now!', 'The tide is in.'],
    },
  }),
  asking({
    id: 'hear-from',
    kind: 'back',
    fit: 0.25,
    when: inRoom('greeting'),
    wordings: [
      { asks: 'Who would you most like to hear from?', lead: 'Who {I}’d like to hear from: ', place: 'end' },
      { asks: 'Is there something you’d ask everybody today?', lead: '', place: 'end' },
    ],
    examples: {
      asks: [
        {
          draft: 'Good morning to all our followers',
          asks: 'Is there something you’d ask everybody today?',
          answer: 'What is on your list?',
          reads: 'What is on your list?',
        },
      ],
      passes: ['Our kettle is here. Buy now!'],
    },
  }),
] satisfies readonly Shape[];
