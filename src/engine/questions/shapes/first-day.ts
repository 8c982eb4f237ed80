import type { Shape } from '../shape';

/** A job becomes a place one can picture. */
export default {
  id: 'first-day',
  kind: 'gets',
  leads: ['First, you’d '],
  applies: ({ aim }) => (aim === 'hiring' ? 0.86 : 0),
  build: ({ topic }) => {
    const weave = { place: 'after-news', before: 'First, you’d ', after: '.' } as const;
    if (!topic) return { text: 'What would somebody do on their first morning with you?', weave };
    const post = /^(?:job|role|position|vacancy|opening|internship|hiring)$/.test(topic.head);
    const article = /^[aeiou]/i.test(topic.noun) ? 'an' : 'a';
    const as = post || topic.plural ? `in ${topic.the}` : `as ${article} ${topic.noun}`;
    return {
      text: `What would somebody do on their first morning ${topic.sort === 'job' || topic.sort === 'people' ? as : 'with you'}?`,
      topic: topic.said,
      weave,
    };
  },
  examples: {
    asks: [
      {
        draft: 'We are hiring a barista! Apply now: https://a.example/j',
        asks: 'What would somebody do on their first morning as a barista?',
        answer: 'learn to steam milk with Jo',
        reads: 'First, you’d learn to steam milk with Jo.',
      },
    ],
    passes: ['I got the job!', 'Our kettle is here.'],
  },
} satisfies Shape;
