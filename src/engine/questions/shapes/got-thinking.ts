import { oneOf, type Shape } from '../shape';

const WORDINGS = ['What got you thinking about {it}?', 'What brought {it} to mind today?'];

/** A remark about something in general has a moment behind it; the something need not be the main thing. */
export default {
  id: 'got-thinking',
  plain: true,
  applies: ({ hint, aim, facts, addressed, delicate }) => {
    if (!hint || facts.isReply || addressed || delicate) return 0;
    if (aim === 'news') return 0.4;
    return aim === 'claim' || aim === 'telling' ? (hint.definite ? 0.4 : 0.46) : 0;
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
        draft: 'Nothing beats a wooden boat',
        asks: 'What got you thinking about a wooden boat?',
        answer: 'the smell of the harbour this morning',
        reads: 'The story: the smell of the harbour this morning',
      },
    ],
    passes: ['Our kettle is here. Buy now!', '@dana Nothing beats a wooden boat', 'So true.'],
  },
} satisfies Shape;
