import type { Facts } from '../../../facts/facts';
import { asking } from '../../asking';
import type { Shape } from '../../shape';

/** In words: thanks of a line, for a tip or a lesson. */
const SHORT = 12;

function isShort({ words, mentions }: Facts): boolean {
  return words.length <= SHORT && mentions.length === 0;
}

/** Thanks say more with what was done. */
export default [
  asking({
    id: 'still-think-of',
    kind: 'story',
    careful: true,
    fit: 0.5,
    when: ({ aim, facts }) => aim === 'thanks' && !facts.isReply && !isShort(facts),
    wordings: [
      { asks: 'Which moment do you still think of?', lead: 'The moment {I} still think of: ', place: 'end' },
      { asks: 'What would have been missing without them?', lead: 'What would have been missing: ', place: 'end' },
      { asks: 'Who else was in on it?', lead: 'Who else was in on it: ', place: 'end' },
    ],
    examples: {
      asks: [
        {
          draft: 'Thank you all for the harbour night, the soup, the songs and the long way home',
          asks: 'What would have been missing without them?',
          answer: 'the choir at dawn',
          reads: 'What would have been missing: the choir at dawn',
        },
      ],
      passes: ['Our kettle is here. Buy now!', 'Nobody thanks you for it.'],
    },
  }),
  asking({
    id: 'helped-with',
    kind: 'story',
    careful: true,
    fit: 0.5,
    when: ({ aim, facts }) => aim === 'thanks' && !facts.isReply && isShort(facts),
    wordings: [
      { asks: 'What did it help you with?', lead: 'What it helped {me} with: ', place: 'end' },
      { asks: 'What had you tried before?', lead: 'What {I} had tried before: ', place: 'end' },
    ],
    examples: {
      asks: [
        {
          draft: 'Very well explained. Thank you',
          asks: 'What had you tried before?',
          answer: 'the bowline',
          reads: 'What I had tried before: the bowline',
        },
      ],
      passes: ['Our kettle is here. Buy now!', 'Nobody thanks you for it.'],
    },
  }),
] satisfies readonly Shape[];
