import { oneOf, type Shape } from '../shape';

/** Makers know something that nobody else does. */
export default {
  id: 'learned',
  applies: ({ topic, aim }) => {
    if (!topic?.own || topic.sort === 'offer' || topic.sort === 'prize' || topic.sort === 'animal') return 0;
    if (topic.sort === 'thing' && !topic.fresh && aim !== 'selling') return 0;
    return aim === 'selling' ? 0.6 : 0.56;
  },
  build: ({ topic, we }) =>
    topic && {
      text: oneOf(
        [
          `What has ${topic.the} taught you so far?`,
          `What do you know about ${topic.the} now that you didn’t at the start?`,
        ],
        topic.head,
      ).replace(' has ', topic.plural ? ' have ' : ' has '),
      topic: topic.said,
      weave: {
        place: 'after-news',
        before: we ? 'What we’ve learned so far: ' : 'What I’ve learned so far: ',
        after: '',
      },
    },
  examples: {
    asks: [
      {
        draft: 'I just launched my tide clock.',
        asks: 'What has your tide clock taught you so far?',
        answer: 'nobody agrees on when high tide is',
        reads: 'What I’ve learned so far: nobody agrees on when high tide is',
      },
    ],
    passes: ['The clock stopped.', 'Our sale ends on Sunday.'],
  },
} satisfies Shape;
