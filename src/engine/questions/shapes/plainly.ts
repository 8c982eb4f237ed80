import type { Act } from '../act';
import { type Shape, saying, type Wording } from '../shape';

const ANYTHING: readonly Wording[] = [
  { asks: 'What happened right before you wrote this?', lead: 'What happened right before: ' },
  { asks: 'Who came to mind when you wrote this?', lead: 'Who came to mind: ' },
  { asks: 'Where were you when this came to you?', lead: 'Where {I} was: ' },
  { asks: 'What would a friend ask you about this?', lead: '', place: 'end' },
  { asks: 'How would you say this across a table?', lead: '', place: 'end' },
  { asks: 'What is the one thing people should know here?', lead: 'The one thing to know: ' },
];
/** What the draft does decides what is asked where no words of it can be read out. */
const WORDINGS: Partial<Record<Act, readonly Wording[]>> = {
  greeting: [
    { asks: 'What does your own day look like?', lead: 'My day: ', place: 'end' },
    { asks: 'What are you up to today yourself?', lead: '', place: 'end' },
    { asks: 'What was the first good thing in your day?', lead: 'The first good thing today: ', place: 'end' },
    { asks: 'Who would you most like to hear from today?', lead: 'Who {I}’d like to hear from: ', place: 'end' },
  ],
  joke: [
    { asks: 'What had just happened when you wrote this?', lead: 'What had just happened: ' },
    { asks: 'Who laughed first?', lead: 'Who laughed first: ' },
    { asks: 'What set this off?', lead: 'What set it off: ' },
    { asks: 'Who would you send this to?', lead: 'Who {I}’d send it to: ' },
  ],
  picture: [
    { asks: 'What happened just before the picture?', lead: 'What happened just before: ' },
    { asks: 'Where was this, and who was there?', lead: 'Where it was: ' },
    { asks: 'What doesn’t the picture show?', lead: 'What it doesn’t show: ' },
    { asks: 'What made you stop for this?', lead: 'What made {me} stop: ' },
  ],
  asking: [
    { asks: 'What made you ask?', lead: 'Why {I} ask: ', place: 'end' },
    { asks: 'What would the answer change for you?', lead: 'What the answer would change: ', place: 'end' },
    { asks: 'How would you answer this yourself?', lead: '{Mine}: ', place: 'end' },
    { asks: 'Who are you hoping will answer?', lead: 'Who {I}’d like to hear from: ', place: 'end' },
  ],
};

/** Short cries, and drafts of nothing but names and signs. */
export default {
  id: 'plainly',
  kind: 'story',
  plain: true,
  applies: ({ delicate, aim, act }) => (delicate || aim === 'lure' || aim === 'selling' || act === 'begging' ? 0 : 0.3),
  build: (scene) => {
    const { topic, ...asked } = saying(WORDINGS[scene.act] ?? ANYTHING, scene);
    return asked;
  },
  examples: {
    asks: [
      {
        draft: 'Wow',
        asks: 'Where were you when this came to you?',
        answer: 'on the last ferry, soaked',
        reads: 'Where I was: on the last ferry, soaked',
      },
      {
        draft: 'lol ok',
        asks: 'What had just happened when you wrote this?',
        answer: 'the cat ordered lamps',
        reads: 'What had just happened: the cat ordered lamps',
      },
    ],
    passes: ['Our kettle is here. Buy now!'],
  },
} satisfies Shape;
