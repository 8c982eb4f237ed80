import { oneOf, type Shape } from '../shape';

/** Learners and makers know something that nobody else does. */
export default {
  id: 'learned',
  kind: 'learned',
  leads: ['What I’ve learned so far: ', 'What we’ve learned so far: '],
  applies: ({ topic, aim }) => {
    if (!topic || topic.name === 'place') return 0;
    if (aim === 'telling' && topic.sort === 'course') return 0.78;
    if (!topic.own || /^(?:offer|prize|animal|day)$/.test(topic.sort)) return 0;
    if (topic.sort === 'thing' && !topic.fresh && aim !== 'selling') return 0;
    return aim === 'selling' ? 0.6 : 0.56;
  },
  build: ({ topic, we }) => {
    if (!topic) return undefined;
    const { the, plural, own, head, said } = topic;
    const wordings = own
      ? [
          `What ${plural ? 'have' : 'has'} ${the} taught you so far?`,
          `What do you know about ${the} now that you didn’t at the start?`,
        ]
      : [`What did ${the} teach you that you didn’t expect?`, `Which bit of ${the} have you used already?`];
    const before = we ? 'What we’ve learned so far: ' : 'What I’ve learned so far: ';
    return { text: oneOf(wordings, head), topic: said, weave: { place: 'after-news', before, after: '' } };
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
