import { oneOf, type Shape } from '../shape';

const TOOL = [
  'What can somebody do with {it} that they couldn’t before?',
  'What can somebody get done with {it} in five minutes?',
  'What can somebody do with {it} on a busy Monday?',
];
const COURSE = [
  'What can somebody do after {it} that they can’t do today?',
  'What can people do on their own after {it}?',
];

/** What is in it for the reader: the answer is a deed that they can do. */
export default {
  id: 'can-do',
  kind: 'gets',
  applies: ({ topic, aim }) => {
    if (!topic || topic.name === 'place') return 0;
    if (topic.sort !== 'tool' && topic.sort !== 'course') return 0;
    if (aim === 'selling') return 0.8;
    return topic.own || (topic.fresh && !topic.plural) ? 0.64 : 0;
  },
  build: ({ topic }) =>
    topic && {
      text: oneOf(topic.sort === 'course' ? COURSE : TOOL, topic.head).replace('{it}', topic.the),
      topic: topic.said,
      weave: { place: 'after-news', before: 'You can ', after: '.' },
    },
  examples: {
    asks: [
      {
        draft: 'Our new bus timer is out now. Get it here: https://a.example/t',
        asks: 'What can somebody do with your bus timer on a busy Monday?',
        answer: 'leave the house two minutes before the bus',
        reads: 'You can leave the house two minutes before the bus.',
      },
      {
        draft: 'Our pottery course is now open. Sign up today.',
        asks: 'What can somebody do after your pottery course that they can’t do today?',
      },
    ],
    passes: ['Our sourdough is out now.', 'Just had the best walk ever'],
  },
} satisfies Shape;
