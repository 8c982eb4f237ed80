import { COMPLAINT } from '../complaint';
import { isDesk } from '../desk';
import type { Shape } from '../shape';

/** A complaint is answered sooner when it tells what happened and when. */
export default {
  id: 'whole-story',
  kind: 'story',
  applies: ({ facts, addressed, we, aim }) =>
    addressed && !we && !facts.parent && aim !== 'thanks' && COMPLAINT.test(facts.text) && !isDesk(facts.text)
      ? 0.66
      : 0,
  build: ({ topic }) => ({
    text: topic && topic.sort !== 'thing' ? `What happened with ${topic.the}, and when?` : 'What happened, and when?',
    ...(topic && topic.sort !== 'thing' ? { topic: topic.said } : {}),
    weave: { place: 'end', before: 'The story: ', after: '' },
  }),
  examples: {
    asks: [
      {
        draft: '@trainline My train was cancelled again',
        asks: 'What happened, and when?',
        answer: 'the 8:10 on Monday, and nobody said a word',
        reads: 'The story: the 8:10 on Monday, and nobody said a word',
      },
    ],
    passes: ['My train was cancelled again.', '@trainline Thank you, the train was great.'],
  },
} satisfies Shape;
