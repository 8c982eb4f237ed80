import { oneOf, type Shape } from '../shape';

/** A use that one person has for it says more than a list of features. */
export default {
  id: 'first-use',
  kind: 'story',
  leads: ['I use it for ', 'We use it for '],
  applies: ({ topic, aim }) => {
    if (!topic || (topic.sort !== 'tool' && topic.sort !== 'goods') || topic.plural || topic.name === 'place') return 0;
    return aim === 'selling' ? 0.7 : 0;
  },
  build: ({ topic, we }) =>
    topic && {
      text: oneOf(
        [`What do you use ${topic.the} for yourself?`, `What did you last use ${topic.the} for?`],
        topic.head,
      ),
      topic: topic.said,
      weave: { place: 'after-news', before: we ? 'We use it for ' : 'I use it for ', after: '.' },
    },
  examples: {
    asks: [
      {
        draft: 'Our new backpack is here. Shop now!',
        asks: 'What do you use your backpack for yourself?',
        answer: 'the Sunday market',
        reads: 'We use it for the Sunday market.',
      },
    ],
    passes: ['Our candles are back. Shop now!', 'I lost the backpack.'],
  },
} satisfies Shape;
