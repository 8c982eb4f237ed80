import { oneOf, type Shape } from '../shape';

const WORDINGS = [
  'What got you thinking about {it}?',
  'What brought {it} to mind today?',
  'When did {it} last cross your path?',
];

/** A remark about something has a moment behind it; the something need not be the main thing. */
export default {
  id: 'got-thinking',
  applies: ({ hint, aim, facts, addressed, delicate }) => {
    if (!hint || facts.isReply || addressed || delicate) return 0;
    return aim === 'claim' || aim === 'telling' ? 0.46 : aim === 'news' ? 0.4 : 0;
  },
  build: ({ hint }) =>
    hint && {
      text: oneOf(WORDINGS, hint.head).replace('{it}', hint.text),
      topic: hint.said,
      weave: { place: 'after-news', before: 'The story: ', after: '' },
    },
  examples: {
    asks: [
      {
        draft: 'Could do with a nap',
        asks: 'What got you thinking about a nap?',
        answer: 'my neighbour and her drum kit',
        reads: 'The story: my neighbour and her drum kit',
      },
    ],
    passes: ['Our kettle is here. Buy now!', '@dana Could do with a nap', 'So true.'],
  },
} satisfies Shape;
