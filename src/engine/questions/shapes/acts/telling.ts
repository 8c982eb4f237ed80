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
      { asks: 'What happened next?', lead: 'What happened next: ' },
    ],
    examples: {
      asks: [
        {
          draft: 'I collect tide tables',
          asks: 'What is the part you haven’t told yet?',
          answer: 'my aunt printed them',
          reads: 'The part I haven’t told yet: my aunt printed them',
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
