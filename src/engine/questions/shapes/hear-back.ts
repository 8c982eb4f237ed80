import { COMPLAINT } from '../complaint';
import { isDesk } from '../desk';
import { oneOf, type Shape } from '../shape';

/** Said to one guest: what should that guest be able to answer? */
export default {
  id: 'hear-back',
  kind: 'back',
  careful: true,
  applies: ({ facts, addressed, we }) =>
    addressed &&
    !we &&
    !facts.parent &&
    facts.questions.length === 0 &&
    COMPLAINT.test(facts.text) &&
    !isDesk(facts.text)
      ? 0.56
      : 0,
  build: ({ facts }) => {
    const name = facts.mentions[0]?.text ?? '';
    const wordings =
      facts.mentions.length === 1 && name.length <= 24
        ? [`What would you like to hear back from ${name}?`, `What do you hope ${name} will tell you?`]
        : ['What would you like to hear back from them?', 'What do you hope they will tell you?'];
    return {
      text: oneOf(wordings, name),
      ...(facts.mentions.length === 1 ? { topic: name } : {}),
      weave: { place: 'end', before: 'Tell me ', after: '.' },
    };
  },
  examples: {
    asks: [
      {
        draft: '@trainline My train was cancelled again',
        asks: 'What would you like to hear back from @trainline?',
        answer: 'how I get my money back',
        reads: 'Tell me how I get my money back.',
      },
    ],
    passes: ['My train was cancelled again.', '@trainline Where is my train?'],
  },
} satisfies Shape;
