import type { Sort } from '../nouns';
import { oneOf, type Shape } from '../shape';

const WORDINGS: Partial<Record<Sort, readonly string[]>> = {
  event: ['What would you ask somebody who has been to {it}?', 'Is there something you’d ask people before {it}?'],
  text: ['What would you ask somebody who has read {it}?', 'Which answer would you like from the readers of {it}?'],
  tool: ['What would you ask the first person who uses {it}?', 'Which answer would help you make {it} better?'],
  goods: ['What would you ask somebody who has used {it}?', 'Is there something you’d ask people about {it}?'],
  food: ['What would you ask somebody who has just tried {it}?'],
  sound: ['What would you ask somebody who hears {it} for the first time?'],
  film: ['What would you ask somebody who has just watched {it}?'],
  game: ['What would you ask another fan about {it}?'],
};
const ANYTHING = [
  'What would you like people to tell you about {it}?',
  'Is there something you’d ask people about {it}?',
];

/** What the author wants to hear back: the answer is the question that the post ends on. */
export default {
  id: 'ask-them',
  kind: 'back',
  applies: ({ topic, facts, aim, addressed }) => {
    if (!topic || topic.name || addressed || facts.questions.length || aim === 'lure') return 0;
    if (aim === 'selling' || (topic.own && topic.sort !== 'thing')) return 0.44;
    return WORDINGS[topic.sort] && aim === 'news' ? 0.4 : 0;
  },
  build: ({ topic }) =>
    topic && {
      text: oneOf(WORDINGS[topic.sort] ?? ANYTHING, topic.head).replace('{it}', topic.the),
      topic: topic.said,
      weave: { place: 'end', before: '', after: '' },
    },
  examples: {
    asks: [
      {
        draft: 'Our new kettle is here. Buy now!',
        asks: 'What would you ask somebody who has used your kettle?',
        answer: 'What is the first thing you brew in the morning?',
        reads: 'What is the first thing you brew in the morning?',
      },
    ],
    passes: ['Which kettle do you use?', 'Hello again'],
  },
} satisfies Shape;
