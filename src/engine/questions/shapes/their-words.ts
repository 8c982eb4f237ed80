import type { Facts } from '../../facts/facts';
import { saying, type Wording } from '../asking';
import type { Quote } from '../quotable';
import type { Shape } from '../shape';

const WORDINGS: readonly Wording[] = [
  { asks: 'What do you make of these words?', lead: 'What {I} make of it: ' },
  { asks: 'What would you answer to that?', lead: 'What {I}’d answer: ' },
  { asks: 'Why these words, out of all that was said?', lead: 'Why these words: ' },
  { asks: 'What did these words bring back to you?', lead: 'What they brought back: ' },
  { asks: 'Who in your life would say this?', lead: 'Who would say it: ' },
];

/** "Advanced Knots and Splices": it names a course or a book. */
function isTitle({ said }: Quote): boolean {
  const long = said.split(' ').filter((word) => word.length > 3);
  return long.filter((word) => /^\p{Lu}/u.test(word)).length * 2 > long.length;
}

/** Whether the draft is little else. */
function isMost({ said }: Quote, { words }: Facts): boolean {
  return said.split(' ').length * 2 > words.length;
}

/** Somebody else’s words want some of one’s own. */
export default {
  id: 'their-words',
  kind: 'learned',
  leads: WORDINGS.flatMap(({ lead }) => lead ?? []),
  applies: ({ quotation, toRoom, aim, facts }) =>
    toRoom && quotation && !isTitle(quotation) && aim !== 'selling'
      ? isMost(quotation, facts)
        ? 0.66
        : quotation.said.split(' ').length > 5
          ? 0.25
          : 0
      : 0,
  build: (scene) => saying(WORDINGS, scene, scene.quotation),
  examples: {
    asks: [
      {
        draft: '“Still water runs deep, and so do old friends”',
        asks: 'Why these words, out of all that was said?',
        answer: 'And some old friends are shallow and fun',
        reads: 'Why these words: And some old friends are shallow and fun',
      },
    ],
    passes: ['Still water.', 'She said “hello” and left.'],
  },
} satisfies Shape;
