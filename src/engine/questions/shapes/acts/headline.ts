import { asking, inRoom } from '../../asking';
import type { Shape } from '../../shape';

/** News comes with a person who passes it on. */
export default [
  asking({
    id: 'make-of-it',
    kind: 'learned',
    fit: 0.45,
    when: inRoom('headline'),
    wordings: [
      { asks: 'What in this surprised you?', lead: 'What surprised {me}: ' },
      { asks: 'What do you make of this yourself?', lead: 'What {I} make of it: ' },
      { asks: 'What would you tell a neighbour about it?', lead: 'As {I}’d tell a friend: ' },
      { asks: 'What is the one thing in this to remember?', lead: 'The one thing to remember: ' },
      { asks: 'What would you add to this from what you know yourself?', lead: 'What {I}’d add: ' },
      { asks: 'What caught you about this?', lead: 'What caught {me}: ' },
      { asks: 'Why are you sharing this today?', lead: 'Why {I}’m sharing it: ' },
      { asks: 'Why should a friend care about this?', lead: 'Why it matters: ' },
      { asks: 'Which detail of it would you tell first?', lead: 'The detail {I}’d tell first: ' },
      { asks: 'What is new in this for you?', lead: 'What is new to {me}: ' },
    ],
    examples: {
      asks: [
        {
          draft: 'Old Lighthouse Keeper Opens Secret Garden',
          asks: 'Which detail of it would you tell first?',
          answer: 'he is ninety-one',
          reads: 'The detail I’d tell first: he is ninety-one',
        },
      ],
      passes: ['Our kettle is here. Buy now!', 'I sailed home.'],
    },
  }),
  asking({
    id: 'short-answer',
    kind: 'gets',
    fit: 0.7,
    when: ({ thought, toRoom }) => toRoom && thought?.form === 'wonder' && thought.sentence.ending !== '?',
    wordings: [
      { asks: 'What is the short answer?', lead: 'The short answer: ' },
      { asks: 'What is one part of the answer?', lead: 'One part of the answer: ' },
      { asks: 'What in the answer did you not expect?', lead: 'What {I} didn’t expect: ' },
      { asks: 'How would you answer that in a line?', lead: 'In one line: ' },
    ],
    examples: {
      asks: [
        {
          draft: 'How the baker got his boat back',
          asks: 'How would you answer that in a line?',
          answer: 'with forty loaves',
          reads: 'In one line: with forty loaves',
        },
      ],
      passes: ['Our kettle is here. Buy now!', 'The tide is in.'],
    },
  }),
  asking({
    id: 'send-to',
    kind: 'reader',
    fit: 0.2,
    when: inRoom('headline'),
    wordings: [
      { asks: 'Who would you send this to, and why them?', lead: 'Who {I}’d send it to: ' },
      { asks: 'Who came to mind when you read it?', lead: 'Who came to mind: ' },
      { asks: 'Who do you know that would want to read this?', lead: 'Who would want to read it: ' },
      { asks: 'Who do you know that follows this closely?', lead: 'Who follows it closely: ' },
      { asks: 'Who would you ask about this?', lead: 'Who {I}’d ask: ' },
    ],
    examples: {
      asks: [
        {
          draft: 'Old Lighthouse Keeper Opens Secret Garden',
          asks: 'Who do you know that follows this closely?',
          answer: 'my aunt, who grows kale',
          reads: 'Who follows it closely: my aunt, who grows kale',
        },
      ],
      passes: ['Our kettle is here. Buy now!'],
    },
  }),
  asking({
    id: 'left-open',
    kind: 'back',
    fit: 0.19,
    when: (scene) => inRoom('headline', 'result')(scene) && scene.facts.links.length === 0,
    wordings: [
      { asks: 'Is there a question it leaves open for you?', lead: '', place: 'end' },
      { asks: 'If you could ask one person about this, what would it be?', lead: '', place: 'end' },
      { asks: 'What would you like to know that it doesn’t say?', lead: 'What it doesn’t say: ', place: 'end' },
      { asks: 'What is the next thing you’d want to know?', lead: '', place: 'end' },
    ],
    examples: {
      asks: [
        {
          draft: 'Old Lighthouse Keeper Opens Secret Garden',
          asks: 'What would you like to know that it doesn’t say?',
          answer: 'Who waters it?',
          reads: 'What it doesn’t say: Who waters it?',
        },
      ],
      passes: ['Our kettle is here. Buy now!'],
    },
  }),
] satisfies readonly Shape[];
