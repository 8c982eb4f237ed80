import { asking } from '../../asking';
import type { Scene } from '../../scene';
import { SELF } from '../../self';
import type { Shape } from '../../shape';

const heavy = ({ delicate, personal, aim, facts, addressed }: Scene) =>
  delicate && !personal && !facts.isReply && !addressed && aim !== 'lure';
const speaksOfSelf = ({ thought, facts }: Scene) =>
  facts.persons.we.length > 0 || (thought !== undefined && SELF.test(thought.said));

/** Heavy times want the person who speaks of them, and no game. */
export default [
  asking({
    id: 'hope-for',
    kind: 'story',
    careful: true,
    fit: 0.6,
    when: (scene) => heavy(scene) && !scene.grief && speaksOfSelf(scene),
    wordings: [
      { asks: 'What do you hope happens next?', lead: 'What {I} hope for: ' },
      { asks: 'What would a good outcome look like to you?', lead: 'A good outcome: ' },
      { asks: 'What do people tell you about it?', lead: 'What {I} heard from people: ' },
      { asks: 'Why is this close to you?', lead: 'Why it’s close to {me}: ' },
    ],
    examples: {
      asks: [
        {
          draft: 'I wrote to the senators about the ferry',
          asks: 'What do you hope happens next?',
          answer: 'a second boat',
          reads: 'What I hope for: a second boat',
        },
      ],
      passes: ['Our kettle is here. Buy now!', 'The tide is in.'],
    },
  }),
  asking({
    id: 'like-known',
    kind: 'story',
    careful: true,
    fit: 0.6,
    when: (scene) => heavy(scene) && scene.grief && speaksOfSelf(scene),
    wordings: [
      { asks: 'What would you like people to know?', lead: 'What {I}’d like people to know: ' },
      { asks: 'Why does this stay with you?', lead: 'Why it stays with {me}: ' },
      { asks: 'What would you say to somebody in the same place?', lead: 'If you’re in the same place: ' },
    ],
    examples: {
      asks: [
        {
          draft: 'We lost the old ferry in the floods',
          asks: 'What would you say to somebody in the same place?',
          answer: 'nobody was on it',
          reads: 'If you’re in the same place: nobody was on it',
        },
      ],
      passes: ['Our kettle is here. Buy now!', 'The tide is in.'],
    },
  }),
  asking({
    id: 'matters-to-you',
    kind: 'learned',
    careful: true,
    fit: 0.5,
    when: (scene) => heavy(scene) && !scene.grief && !speaksOfSelf(scene),
    wordings: [
      { asks: 'Why does this matter to you?', lead: 'Why it matters to {me}: ' },
      { asks: 'What would you ask the people who decide?', lead: '', place: 'end' },
      { asks: 'What is missing when people talk about this?', lead: 'What is missing: ' },
      { asks: 'What do you make of this yourself?', lead: 'What {I} make of it: ' },
      { asks: 'What made you stop at this?', lead: 'What made {me} stop: ' },
      { asks: 'What would you like to see happen now?', lead: 'What {I}’d like to see: ' },
      { asks: 'What in this did you not know before?', lead: 'What {I} didn’t know before: ' },
      { asks: 'What do you want people to take from this?', lead: 'What to take from it: ' },
    ],
    examples: {
      asks: [
        {
          draft: 'The senators voted down the bus law again',
          asks: 'Why does this matter to you?',
          answer: 'my aunt’s bus',
          reads: 'Why it matters to me: my aunt’s bus',
        },
      ],
      passes: ['Our kettle is here. Buy now!', 'The tide is in.'],
    },
  }),
  asking({
    id: 'thinking-of',
    kind: 'learned',
    careful: true,
    fit: 0.5,
    when: (scene) => heavy(scene) && scene.grief && !speaksOfSelf(scene),
    wordings: [
      { asks: 'Why are you passing this on today?', lead: 'Why {I}’m passing it on: ' },
      { asks: 'What would you like people to take from this?', lead: 'What {I}’d like you to take from it: ' },
      { asks: 'What could help, as you see it?', lead: 'What could help: ' },
      { asks: 'Who are you thinking of?', lead: 'Who {I}’m thinking of: ' },
      { asks: 'What should people know who hear of this for the first time?', lead: 'What to know: ' },
    ],
    examples: {
      asks: [
        {
          draft: 'The floods took the old bridge',
          asks: 'Why are you passing this on today?',
          answer: 'the ferrymen',
          reads: 'Why I’m passing it on: the ferrymen',
        },
      ],
      passes: ['Our kettle is here. Buy now!', 'The tide is in.'],
    },
  }),
  asking({
    id: 'touches',
    kind: 'reader',
    careful: true,
    fit: 0.3,
    when: (scene) => heavy(scene) && !scene.grief,
    wordings: [
      { asks: 'Who do you know that it touches?', lead: 'Who it touches: ' },
      { asks: 'Whose view would you like to hear?', lead: 'Who {I}’d like to hear from: ', place: 'end' },
      { asks: 'Who would notice the difference first?', lead: 'Who would notice first: ' },
      { asks: 'Who should hear this that hasn’t yet?', lead: 'Who should hear it: ' },
    ],
    examples: {
      asks: [
        {
          draft: 'The senators voted down the bus law again',
          asks: 'Who do you know that it touches?',
          answer: 'my aunt',
          reads: 'Who it touches: my aunt',
        },
      ],
      passes: ['Our kettle is here. Buy now!', 'The tide is in.'],
    },
  }),
] satisfies readonly Shape[];
