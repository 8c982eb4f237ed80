import { oneOf, openingOf, type Shape } from '../shape';
import { isHeadline } from '../topics';

const WORDINGS = [
  'What made you stop at this?',
  'How did you come across this?',
  'What made you want to pass this on?',
];

/** News and headlines come with a person who found them. */
export default {
  id: 'came-across',
  plain: true,
  applies: ({ topic, aim, facts, addressed, delicate }) => {
    if (!(!facts.isReply && !addressed && !delicate)) return 0;
    if (aim === 'news') return topic ? 0.34 : 0.5;
    return facts.sentences.length < 3 && facts.sentences.some(isHeadline) && aim !== 'selling'
      ? topic
        ? 0.34
        : 0.54
      : 0;
  },
  build: ({ facts }) => ({
    text: oneOf(WORDINGS, openingOf(facts)),
    weave: { place: 'after-news', before: 'The story: ', after: '' },
  }),
  examples: {
    asks: [
      {
        draft: 'Old Lighthouse Keeper Opens Secret Garden',
        asks: 'What made you want to pass this on?',
        answer: 'he taught my father to sail',
        reads: 'The story: he taught my father to sail',
      },
    ],
    passes: ['Our kettle is here. Buy now!', 'I sailed home.'],
  },
} satisfies Shape;
