import type { Shape } from '../shape';

const BAD =
  /\b(?:worst|terrible|awful|horrible|never|still|again|waiting|waited|delay\w*|cancel\w*|broken|lost|late|wrong|ridiculous|unacceptable|disappoint\w*|refund|rude|fail\w*|hours?|useless|charged|missing|not working|doesn(?:'|’)?t|won(?:'|’)?t|can(?:'|’)?t)\b/i;

/** A complaint is answered sooner when it tells what happened and when. */
export default {
  id: 'whole-story',
  applies: ({ facts, addressed, we, aim }) =>
    addressed && !we && !facts.parent && aim !== 'thanks' && BAD.test(facts.text) ? 0.66 : 0,
  build: ({ topic }) => ({
    text: topic && topic.sort !== 'thing' ? `What happened with ${topic.the}, and when?` : 'What happened, and when?',
    ...(topic && topic.sort !== 'thing' ? { topic: topic.said } : {}),
    weave: { place: 'end', before: 'The story: ', after: '' },
  }),
  examples: {
    asks: [
      {
        draft: '@trainline My seat was taken again',
        asks: 'What happened, and when?',
        answer: 'coach B on Monday at 8, seat 12',
        reads: 'The story: coach B on Monday at 8, seat 12',
      },
    ],
    passes: ['My seat was taken again.', '@trainline Thank you, the seat was great.'],
  },
} satisfies Shape;
