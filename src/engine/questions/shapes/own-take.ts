import { oneOf, openingOf, type Shape } from '../shape';

const TOUCHED = [
  'Why does this matter to you?',
  'What would you like people to take from this?',
  'What do you make of this yourself?',
];

/** News and headlines come without the person who passes them on. */
export default {
  id: 'own-take',
  plain: true,
  careful: true,
  applies: ({ aim, topic, delicate, personal, addressed }) => {
    if (personal || aim === 'lure') return 0;
    if (delicate) return topic ? 0.7 : 0.5;
    if (!topic || topic.own || addressed) return 0;
    return aim === 'news' && topic.weight >= 2
      ? 0.62
      : aim === 'claim' && topic.sort === 'thing' && (topic.the === topic.noun || topic.weight >= 2.2)
        ? 0.54
        : 0;
  },
  build: ({ topic, delicate, aim, facts }) => {
    const weave = { place: 'end', before: '', after: '' } as const;
    if (!topic || topic.own || (delicate && (topic.sort !== 'thing' || !topic.noun.includes(' '))))
      return { text: oneOf(TOUCHED, openingOf(facts)), weave };
    const wordings = [
      `What do you make of ${topic.the} yourself?`,
      `Why ${topic.plural ? 'do' : 'does'} ${topic.the} matter to you?`,
      delicate
        ? `What would you like people to know about ${topic.the}?`
        : `What would you ask about ${topic.the} if you could?`,
    ];
    if (!delicate && aim === 'news') wordings.push(`What made you stop and share ${topic.the}?`);
    return { text: oneOf(wordings, topic.head), topic: topic.said, weave };
  },
  examples: {
    asks: [
      {
        draft: 'The council closes the ferry line: https://a.example/n',
        asks: 'What do you make of the ferry line yourself?',
        answer: 'It is how my mother gets to her sister',
        reads: 'It is how my mother gets to her sister',
      },
    ],
    passes: ['I lost my mum to cancer.', 'Our kettle is here. Buy now!'],
  },
} satisfies Shape;
