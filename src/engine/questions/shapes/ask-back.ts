import { oneOf, openingOf, type Shape } from '../shape';
import { topicsOf } from '../topics';

/** Below this a topic is named in passing. */
const SURE = 2.2;

const WORDINGS = [
  'Is there something you’d like to ask them back?',
  'What do you wonder about, now that you’ve read theirs?',
  'If they sat next to you, what would you ask first?',
];

/** A question back says more clearly than praise that somebody listened. */
export default {
  id: 'ask-back',
  kind: 'back',
  listens: true,
  careful: true,
  applies: ({ facts }) => (facts.isReply && facts.questions.length === 0 ? 0.6 : 0),
  build: ({ facts, delicate }) => {
    const weave = { place: 'end', before: '', after: '' } as const;
    if (delicate) return { text: 'What would you want to hear in their place?', weave };
    const topic =
      facts.parent &&
      topicsOf(facts.parent).find(({ wide, weight, sort }) => !wide && weight >= SURE && sort !== 'thing');
    if (!topic) return { text: oneOf(WORDINGS, openingOf(facts)), weave };
    const theirs = topic.the.replace(/^your /, 'their ');
    return { text: `Is there something you’d like to ask them about ${theirs}?`, topic: topic.said, weave };
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
