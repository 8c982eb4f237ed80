import type { Sort } from '../nouns';
import { oneOf, type Shape } from '../shape';

const WORDINGS: Partial<Record<Sort, readonly string[]>> = {
  event: ['If you could ask everyone at {it} one thing, what would it be?'],
  text: ['If a reader of {it} sat next to you, what would you ask?'],
  tool: ['If you met somebody who uses {it}, what would you ask first?'],
  goods: ['If you met somebody with {it}, what would you ask?'],
  food: ['If somebody at the next table had {it}, what would you ask?'],
  place: ['If a regular of {it} sat down beside you, what would you ask?'],
  sound: ['If somebody had {it} on, what would you ask them?'],
  film: ['If you walked out of {it} with a stranger, what would you ask?'],
  game: ['If a fan sat next to you at {it}, what would you ask?'],
};
const ANYTHING = [
  'If people could tell you one thing about {it}, what should it be?',
  'If you could ask the room one thing about {it}, what would it be?',
];

/** What the author wants to hear back: the answer is the question that the post ends on. */
export default {
  id: 'ask-them',
  applies: ({ topic, facts, aim, addressed }) => {
    if (!topic || addressed || facts.questions.length || aim === 'lure') return 0;
    if (aim === 'selling' || (topic.own && topic.sort !== 'thing')) return 0.44;
    return WORDINGS[topic.sort] && aim !== 'claim' ? 0.4 : 0;
  },
  build: ({ topic, aim }) =>
    topic && {
      text: oneOf(
        topic.name === 'place' || (topic.sort === 'game' && aim === 'selling')
          ? ANYTHING
          : (WORDINGS[topic.sort] ?? ANYTHING),
        topic.head,
      ).replace('{it}', topic.the),
      topic: topic.said,
      weave: { place: 'end', before: '', after: '' },
    },
  examples: {
    asks: [
      {
        draft: 'Our new kettle is here. Buy now!',
        asks: 'If you met somebody with your kettle, what would you ask?',
        answer: 'What is the first thing you brew in the morning?',
        reads: 'What is the first thing you brew in the morning?',
      },
    ],
    passes: ['Which kettle do you use?', 'Hello again'],
  },
} satisfies Shape;
