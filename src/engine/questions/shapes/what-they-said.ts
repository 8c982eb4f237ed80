import { COMPLAINT } from '../complaint';
import { isDesk } from '../desk';
import { oneOf, openingOf, type Shape } from '../shape';

/** A reply whose other half is not on the page: only the author knows what it answers. */
export default {
  id: 'what-they-said',
  kind: 'theirs',
  listens: true,
  careful: true,
  leads: ['On what you said about '],
  applies: ({ facts }) =>
    facts.isReply && !facts.parent && !isDesk(facts.text) && !COMPLAINT.test(facts.text) ? 0.54 : 0,
  build: ({ facts }) => {
    const [first] = facts.tokens;
    const name =
      facts.mentions.length === 1 && first?.kind === 'mention' && first.text.length <= 24 ? first.text : undefined;
    const who = name ?? 'they';
    const wordings = [`What did ${who} bring up, in a few words?`, `Which part of what ${who} said are you answering?`];
    return {
      text: oneOf(wordings, openingOf(facts)),
      ...(name ? { topic: name } : {}),
      weave: { place: 'front', before: 'On what you said about ', after: ':' },
    };
  },
  examples: {
    asks: [
      {
        draft: { text: 'So true.', kind: 'reply' },
        asks: 'What did they bring up, in a few words?',
        answer: 'the late ferry',
        reads: 'On what you said about the late ferry:',
      },
    ],
    passes: ['So true.', { text: 'So true.', replyTo: { text: 'Rain again.' } }],
  },
} satisfies Shape;
