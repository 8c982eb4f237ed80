import type { Sort } from '../nouns';
import { oneOf, type Shape } from '../shape';

const USEFUL = new Set<Sort>([
  'course',
  'event',
  'service',
  'cause',
  'offer',
  'tool',
  'text',
  'trouble',
  'job',
  'list',
]);

/** Even news has somebody who needs it. */
export default {
  id: 'who-should-hear',
  careful: true,
  applies: ({ aim, topic, personal, delicate }) => {
    if (!topic || personal) return 0;
    if (aim !== 'news' || topic.name) return 0;
    if (delicate) return 0.56;
    return USEFUL.has(topic.sort) ? 0.58 : 0;
  },
  build: ({ topic }) =>
    topic && {
      text: oneOf(
        [`Who most needs to hear about ${topic.the}?`, `Who do you know that should hear about ${topic.the}?`],
        topic.head,
      ),
      topic: topic.said,
      weave: { place: 'front', before: 'For ', after: ':' },
    },
  examples: {
    asks: [
      {
        draft: 'The council opens a swimming course: https://a.example/n',
        asks: 'Who most needs to hear about the swimming course?',
        answer: 'everyone who crosses before seven',
        reads: 'For everyone who crosses before seven:',
      },
    ],
    passes: ['I lost my mum to cancer.', 'Good morning.'],
  },
} satisfies Shape;
