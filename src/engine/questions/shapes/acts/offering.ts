import { asking } from '../../asking';
import type { Scene } from '../../scene';
import type { Shape } from '../../shape';

/** Sells something to the room, and no question about a known kind of thing fits. */
const sells = ({ aim, act, toRoom, topic }: Scene) =>
  toRoom && act === 'offering' && aim === 'selling' && topic === undefined;

/** A question that leads into an offer, not one about the news. */
const LEADS_IN =
  /^\W*(?:(?:are|do) you )?(?:tired|want|need|looking|ready|fancy|thinking|struggling|worried|in need|in the mood|craving)\b/i;
const asksToBuy = (scene: Scene) => sells(scene) && LEADS_IN.test(scene.thought?.text ?? '');

const speaksAsMaker = ({ facts: { persons } }: Scene) => persons.we.length + persons.i.length > 0;

/** What is in it for the reader, said as to a friend. */
export default [
  asking({
    id: 'asked-at-the-counter',
    kind: 'gets',
    fit: 0.5,
    when: sells,
    wordings: [
      { asks: 'What do people ask you first about this?', lead: 'What people ask first: ' },
      { asks: 'What does somebody get out of it, in plain words?', lead: 'What you get: ' },
      { asks: 'What would you tell a friend who is in two minds about it?', lead: 'If you’re in two minds: ' },
      { asks: 'What would a friend want to know before saying yes?', lead: 'Good to know: ' },
    ],
    examples: {
      asks: [
        {
          draft: 'Sign up now. You will feel at home here',
          asks: 'What would a friend want to know before saying yes?',
          answer: 'who washes up',
          reads: 'Good to know: who washes up',
        },
      ],
      passes: ['The tide came in.', 'I sailed home.'],
    },
  }),
  asking({
    id: 'glad-of-it',
    kind: 'reader',
    fit: 0.3,
    when: (scene) => sells(scene) && !asksToBuy(scene),
    wordings: [
      { asks: 'Who did you have in mind?', lead: 'For ', place: 'front', end: ':' },
      { asks: 'Who would be glad of it this week?', lead: 'For ', place: 'front', end: ':' },
      { asks: 'Who would it suit best?', lead: 'For ', place: 'front', end: ':' },
      { asks: 'Who do you hope sees this?', lead: 'For ', place: 'front', end: ':' },
    ],
    examples: {
      asks: [
        {
          draft: 'Sign up now. You will feel at home here',
          asks: 'Who do you hope sees this?',
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
    when: (scene) => sells(scene) && speaksAsMaker(scene),
    wordings: [
      { asks: 'How did it begin?', lead: 'How it began: ' },
      { asks: 'What made you decide to do this?', lead: 'Why {I} did it: ' },
      { asks: 'What led up to it?', lead: 'What led up to it: ' },
      { asks: 'Why does it matter to you?', lead: 'Why it matters to {me}: ' },
    ],
    examples: {
      asks: [
        {
          draft: 'Sign up with us now. You will feel at home here',
          asks: 'How did it begin?',
          answer: 'with one long table',
          reads: 'How it began: with one long table',
        },
      ],
      passes: ['The tide came in.', 'I sailed home.', 'Sign up now. You will feel at home here'],
    },
  }),
  asking({
    id: 'yourself',
    kind: 'story',
    fit: 0.28,
    when: (scene) => sells(scene) && !speaksAsMaker(scene),
    wordings: [
      { asks: 'What do you like about it yourself?', lead: 'What {I} like about it: ' },
      { asks: 'What made you want to tell people?', lead: 'Why {I}’m telling you: ' },
      { asks: 'What did you not expect from it?', lead: 'What {I} didn’t expect: ' },
    ],
    examples: {
      asks: [
        {
          draft: 'Sign up now. You will feel at home here',
          asks: 'What do you like about it yourself?',
          answer: 'the long table',
          reads: 'What I like about it: the long table',
        },
      ],
      passes: ['The tide came in.', 'I sailed home.', 'Sign up with us now. You will feel at home here'],
    },
  }),
] satisfies readonly Shape[];
