import type { Facts } from '../../facts/facts';
import type { Quote } from '../quotable';
import { type Shape, saying, type Wording } from '../shape';

const WORDINGS: readonly Wording[] = [
  { asks: 'What do you make of {it}?', lead: 'What {I} make of it: ' },
  { asks: 'What would you answer to {it}?', lead: 'What {I}’d answer: ' },
  { asks: 'Where did {it} find you?', lead: 'Where it found {me}: ' },
  { asks: 'Who in your life would say {it}?', lead: 'Who would say it: ' },
  { asks: 'Why {it}, out of all that was said?', lead: 'Why these words: ' },
  { asks: 'What made you keep {it}?', lead: 'Why {I} kept it: ' },
];

/** Whether the draft is little else. */
function isMost({ said }: Quote, { words }: Facts): boolean {
  return said.split(' ').length * 2 > words.length;
}

/** Somebody else’s words want some of one’s own. */
export default {
  id: 'their-words',
  kind: 'learned',
  applies: ({ quotation, toRoom, aim, facts }) =>
    toRoom && quotation && aim !== 'selling' ? (isMost(quotation, facts) ? 0.66 : 0.4) : 0,
  build: (scene) => saying(WORDINGS, scene, scene.quotation),
  examples: {
    asks: [
      {
        draft: '“Still water runs deep, and so do old friends”',
        asks: 'What would you answer to “Still water runs deep, and so do old friends”?',
        answer: 'And some old friends are shallow and fun',
        reads: 'What I’d answer: And some old friends are shallow and fun',
      },
    ],
    passes: ['Still water.', 'She said “hello” and left.'],
  },
} satisfies Shape;
