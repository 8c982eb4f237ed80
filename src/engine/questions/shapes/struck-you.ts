import { oneOf, type Shape } from '../shape';

const WORDINGS = ['What is it about {it} that made you write?', 'What struck you about {it}?'];

/** A remark about a particular thing leaves out what made it worth one. */
export default {
  id: 'struck-you',
  plain: true,
  applies: ({ hint, aim, facts, addressed, delicate }) =>
    hint?.definite && !facts.isReply && !addressed && !delicate && (aim === 'claim' || aim === 'telling') ? 0.44 : 0,
  build: ({ hint }) =>
    hint && {
      text: oneOf(WORDINGS, hint.head).replace('{it}', hint.text),
      topic: hint.said,
      weave: { place: 'after-news', before: `One thing about ${hint.ours}: `, after: '' },
    },
  examples: {
    asks: [
      {
        draft: 'The old harbour clock strikes again',
        asks: 'What is it about the old harbour clock that made you write?',
        answer: 'it is four minutes late, and always has been',
        reads: 'One thing about the old harbour clock: it is four minutes late, and always has been',
      },
    ],
    passes: ['Our kettle is here. Buy now!', 'Nothing beats a wooden boat', 'So true.'],
  },
} satisfies Shape;
