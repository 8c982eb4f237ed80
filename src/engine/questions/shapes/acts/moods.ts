import { asking, inRoom } from '../../asking';
import type { Shape } from '../../shape';

/** Feelings, cheers, wishes, memories, jokes and grumbles: each has a moment that it came from. */
export default [
  asking({
    id: 'which-moment',
    kind: 'story',
    fit: 0.45,
    when: inRoom('feeling'),
    wordings: [
      { asks: 'What brought that on?', lead: 'What brought it on: ' },
      { asks: 'What is behind that?', lead: 'What is behind it: ' },
      { asks: 'How did that start for you?', lead: 'How it started: ' },
      { asks: 'What is it that does that to you?', lead: 'What does it to {me}: ' },
      { asks: 'Who would understand?', lead: 'Who would understand: ' },
      { asks: 'Is there a story to that?', lead: 'The story behind it: ' },
    ],
    examples: {
      asks: [
        {
          draft: 'I am so into foghorns',
          asks: 'What brought that on?',
          answer: 'one night on the pier',
          reads: 'What brought it on: one night on the pier',
        },
      ],
      passes: ['Our kettle is here. Buy now!', 'The tide is in.'],
    },
  }),
  asking({
    id: 'liked-best',
    kind: 'story',
    fit: 0.45,
    when: inRoom('cheer'),
    wordings: [
      { asks: 'What did you like best?', lead: 'What {I} liked best: ' },
      { asks: 'What made it so good?', lead: 'What made it so good: ' },
      { asks: 'Which bit would you tell a friend about?', lead: 'The bit {I}’d tell a friend about: ' },
      { asks: 'Who made it what it was?', lead: 'Who made it what it was: ' },
    ],
    examples: {
      asks: [
        {
          draft: 'What a great night at the harbour',
          asks: 'Which bit would you tell a friend about?',
          answer: 'the choir on the ferry',
          reads: 'The bit I’d tell a friend about: the choir on the ferry',
        },
      ],
      passes: ['Our kettle is here. Buy now!', 'The tide is in.'],
    },
  }),
  asking({
    id: 'wished-for',
    kind: 'story',
    fit: 0.45,
    when: inRoom('wish'),
    wordings: [
      { asks: 'What would be the first thing you’d do then?', lead: 'The first thing {I}’d do: ' },
      { asks: 'What would change for you?', lead: 'What would change: ' },
      { asks: 'What put that into your head?', lead: 'What put it into {my} head: ' },
      { asks: 'How long have you wanted that?', lead: 'How long {I}’ve wanted it: ' },
    ],
    examples: {
      asks: [
        {
          draft: 'I want to live in a lighthouse',
          asks: 'What put that into your head?',
          answer: 'sleep through a storm',
          reads: 'What put it into my head: sleep through a storm',
        },
      ],
      passes: ['Our kettle is here. Buy now!', 'The tide is in.'],
    },
  }),
  asking({
    id: 'looking-back',
    kind: 'story',
    fit: 0.5,
    when: inRoom('memory'),
    wordings: [
      { asks: 'What brought it back?', lead: 'What brought it back: ' },
      { asks: 'What else do you remember of it?', lead: 'What else {I} remember: ' },
      { asks: 'Who would remember it too?', lead: 'Who would remember it too: ' },
      { asks: 'Where were you then?', lead: 'Where {I} was then: ' },
    ],
    examples: {
      asks: [
        {
          draft: 'I remember when the ferry cost a penny',
          asks: 'What brought it back?',
          answer: 'a coin in an old coat',
          reads: 'What brought it back: a coin in an old coat',
        },
      ],
      passes: ['Our kettle is here. Buy now!', 'The tide is in.'],
    },
  }),
  asking({
    id: 'just-before',
    kind: 'story',
    fit: 0.45,
    when: inRoom('joke'),
    wordings: [
      { asks: 'What had just happened?', lead: 'What had just happened: ' },
      { asks: 'What set this off?', lead: 'What set it off: ' },
      { asks: 'Who laughed first?', lead: 'Who laughed first: ' },
      { asks: 'Which bit had you laughing?', lead: 'The bit that had {me} laughing: ' },
      { asks: 'Who would you send this to?', lead: 'Who {I}’d send it to: ' },
    ],
    examples: {
      asks: [
        {
          draft: 'my bees moved into the shed again lol',
          asks: 'What set this off?',
          answer: 'I left the door open',
          reads: 'What set it off: I left the door open',
        },
      ],
      passes: ['Our kettle is here. Buy now!', 'The tide is in.'],
    },
  }),
  asking({
    id: 'put-it-right',
    kind: 'story',
    fit: 0.5,
    when: inRoom('grumble'),
    wordings: [
      { asks: 'What would put it right?', lead: 'What would put it right: ' },
      { asks: 'What happened, step by step?', lead: 'What happened: ' },
      { asks: 'How did it get to this?', lead: 'How it got to this: ' },
      { asks: 'What would you like to see instead?', lead: 'What {I}’d like to see instead: ' },
    ],
    examples: {
      asks: [
        {
          draft: 'I am still waiting for the ferry',
          asks: 'What would you like to see instead?',
          answer: 'a second boat',
          reads: 'What I’d like to see instead: a second boat',
        },
      ],
      passes: ['Our kettle is here. Buy now!', 'The tide is in.'],
    },
  }),
] satisfies readonly Shape[];
