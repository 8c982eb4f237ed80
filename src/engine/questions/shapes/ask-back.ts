import { oneOf, type Shape } from '../shape';
import { topicsOf } from '../topics';

/** A question back says more clearly than praise that somebody listened. */
export default {
  id: 'ask-back',
  careful: true,
  applies: ({ facts }) => (facts.isReply && facts.questions.length === 0 ? 0.6 : 0),
  build: ({ facts, delicate }) => {
    const topic = facts.parent && !delicate ? topicsOf(facts.parent).find(({ wide }) => !wide) : undefined;
    const theirs = topic?.the.replace(/^your /, 'their ');
    return {
      text: theirs
        ? oneOf(
            [
              `Is there something you’d like to ask them about ${theirs}?`,
              `If they told you more about ${theirs}, what would you want to hear?`,
            ],
            topic?.head ?? '',
          )
        : 'Is there something you’d like to ask them back?',
      ...(topic ? { topic: topic.said } : {}),
      weave: { place: 'end', before: '', after: '' },
    };
  },
  examples: {
    asks: [
      {
        draft: { text: 'Nice work on it.', replyTo: { text: 'My kiln is finally hot.' } },
        asks: 'Is there something you’d like to ask them about their kiln?',
        answer: 'What will you fire first?',
        reads: 'What will you fire first?',
      },
    ],
    passes: ['Nice work.', { text: 'What will you fire first?', replyTo: { text: 'My kiln is hot.' } }],
  },
} satisfies Shape;
