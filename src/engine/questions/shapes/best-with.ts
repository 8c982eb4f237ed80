import { be, oneOf, type Shape } from '../shape';

/** Food is for eating with something, or someone. */
export default {
  id: 'best-with',
  kind: 'gets',
  leads: ['Best with '],
  applies: ({ topic, aim }) => {
    if (topic?.sort !== 'food' || /breakfast|brunch|lunch|dinner|supper|(?:afternoon|cream|high) tea/i.test(topic.the))
      return 0;
    if (aim === 'selling') return 0.82;
    return aim === 'telling' && (topic.own || !topic.plural) ? 0.62 : 0;
  },
  build: ({ topic }) => {
    if (!topic) return undefined;
    const { the } = topic;
    const text = oneOf(
      [
        `What ${be(topic)} ${the} best with?`,
        `What would you put next to ${the} on the table?`,
        `What goes best with ${the}?`,
      ],
      topic.head,
    );
    return { text, topic: topic.said, weave: { place: 'after-news', before: 'Best with ', after: '.' } };
  },
  examples: {
    asks: [
      {
        draft: 'Our rye bread is back!!! Order now',
        asks: 'What would you put next to your rye bread on the table?',
        answer: 'salted butter and nothing else',
        reads: 'Best with salted butter and nothing else.',
      },
    ],
    passes: ['Our lunch menu is here.', 'The train was late again.'],
  },
} satisfies Shape;
