import { asking } from '../../asking';
import type { Scene } from '../../scene';
import type { Shape } from '../../shape';

/** Sells something to the room, and no question about a known kind of thing fits. */
const sells = ({ aim, act, toRoom, topic }: Scene) =>
  toRoom && act === 'offering' && aim === 'selling' && topic === undefined;

const asksToBuy = (scene: Scene) => sells(scene) && scene.thought?.sentence.ending === '?';

/** What is in it for the reader, said as to a friend. */
export default [
  asking({
    id: 'asked-at-the-counter',
    kind: 'gets',
    fit: 0.5,
    when: sells,
    wordings: [
      { asks: 'What do people ask you first about this?', lead: 'What people ask first: ' },
      { asks: 'What is the best part of it, in your eyes?', lead: 'The best part, in {my} eyes: ' },
      { asks: 'What is one thing about it that nobody would guess?', lead: 'What nobody would guess: ' },
      { asks: 'Which part of it are you fondest of?', lead: 'The part {I} like best: ' },
      { asks: 'What would you say about it across a table?', lead: 'In plain words: ' },
      { asks: 'What would a friend want to know before saying yes?', lead: 'Good to know: ' },
      { asks: 'How would you explain it to somebody in the queue behind you?', lead: 'In plain words: ' },
    ],
    examples: {
      asks: [
        {
          draft: 'Sign up now. You will feel at home here',
          asks: 'What would you say about it across a table?',
          answer: 'who washes up',
          reads: 'In plain words: who washes up',
        },
      ],
      passes: ['The tide came in.', 'I sailed home.'],
    },
  }),
  asking({
    id: 'glad-of-it',
    kind: 'reader',
    fit: 0.3,
    when: (scene) => sells(scene) && scene.thought?.sentence.ending !== '?',
    wordings: [
      { asks: 'Who did you have in mind?', lead: 'For ', place: 'front', end: ':' },
      { asks: 'Who would be glad of it this week?', lead: 'For ', place: 'front', end: ':' },
      { asks: 'Who is it not for?', lead: 'Who it’s not for: ' },
      { asks: 'Who was the last person you told about it?', lead: 'Who {I} told last: ' },
      { asks: 'Who do you hope sees this?', lead: 'For ', place: 'front', end: ':' },
    ],
    examples: {
      asks: [
        {
          draft: 'Sign up now. You will feel at home here',
          asks: 'Who would be glad of it this week?',
          answer: 'anybody who eats alone on Sundays',
          reads: 'For anybody who eats alone on Sundays:',
        },
      ],
      passes: ['The tide came in.', 'I sailed home.'],
    },
  }),
  asking({
    id: 'say-yes',
    kind: 'reader',
    fit: 0.3,
    when: asksToBuy,
    wordings: [
      { asks: 'Who do you know that would say yes to that?', lead: 'For ', place: 'front', end: ':' },
      { asks: 'Who said yes to that last?', lead: 'Who said yes last: ' },
      { asks: 'Who asked you for that?', lead: 'Who asked for it: ' },
    ],
    examples: {
      asks: [
        {
          draft: 'Tired of cold tea? Order now',
          asks: 'Who said yes to that last?',
          answer: 'my aunt',
          reads: 'Who said yes last: my aunt',
        },
      ],
      passes: ['The tide came in.', 'I sailed home.'],
    },
  }),
  asking({
    id: 'how-it-began',
    kind: 'story',
    fit: 0.28,
    when: sells,
    wordings: [
      { asks: 'Whose idea was it?', lead: 'Whose idea it was: ' },
      { asks: 'How did it begin?', lead: 'How it began: ' },
      { asks: 'Why did you want this to exist?', lead: 'Why it’s here: ' },
      { asks: 'Why now?', lead: 'Why now: ' },
    ],
    examples: {
      asks: [
        {
          draft: 'Sign up now. You will feel at home here',
          asks: 'Why now?',
          answer: 'the landlady’s',
          reads: 'Why now: the landlady’s',
        },
      ],
      passes: ['The tide came in.', 'I sailed home.'],
    },
  }),
] satisfies readonly Shape[];
