import { asking, inRoom } from '../../asking';
import type { Shape } from '../../shape';

/** Whoever speaks of himself has more to tell. */
export default [
  asking({
    id: 'tell-more',
    kind: 'story',
    fit: 0.45,
    when: (scene) => inRoom('telling')(scene) && !(scene.we && scene.facts.links.length > 0),
    wordings: [
      { asks: 'How did that come about?', lead: 'How it came about: ' },
      { asks: 'What is the part you haven’t told yet?', lead: 'The part {I} haven’t told yet: ' },
      { asks: 'What made you think of it today?', lead: 'What made {me} think of it: ' },
      { asks: 'What is the story behind that?', lead: 'The story behind it: ' },
      { asks: 'What would a friend ask you next?', lead: '', place: 'end' },
      { asks: 'How would you tell it across a table?', lead: 'In plain words: ' },
      { asks: 'What comes to mind first when you think of it?', lead: 'What comes to mind first: ' },
    ],
    examples: {
      asks: [
        {
          draft: 'I collect tide tables',
          asks: 'What is the story behind that?',
          answer: 'my aunt printed them',
          reads: 'The story behind it: my aunt printed them',
        },
      ],
      passes: ['Our kettle is here. Buy now!', 'The tide is in.'],
    },
  }),
  asking({
    id: 'seen-there',
    kind: 'learned',
    fit: 0.45,
    when: (scene) => inRoom('telling')(scene) && scene.we && scene.facts.links.length > 0,
    wordings: [
      { asks: 'What have you learned from it so far?', lead: 'What we’ve learned so far: ' },
      { asks: 'What surprised you most about it?', lead: 'What surprised {me} most: ' },
      { asks: 'Which part of it are you proudest of?', lead: 'What {I}’m proudest of: ' },
      { asks: 'Who has felt the difference, and how?', lead: 'Who has felt the difference: ' },
    ],
    examples: {
      asks: [
        {
          draft: 'We know every heron on the canal: https://a.example/h',
          asks: 'What surprised you most about it?',
          answer: 'every one of them had a name',
          reads: 'What surprised us most: every one of them had a name',
        },
      ],
      passes: ['Our kettle is here. Buy now!', 'The tide is in.'],
    },
  }),
] satisfies readonly Shape[];
