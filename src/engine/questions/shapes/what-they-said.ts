import { COMPLAINT } from '../complaint';
import { isDesk } from '../desk';
import { oneOf, openingOf, type Shape } from '../shape';

/** A reply whose other half is not on the page: only the author knows what it answers. */
export default {
  id: 'what-they-said',
  kind: 'theirs',
  listens: true,
  careful: true,
  applies: ({ facts, addressed }) => {
    if (facts.parent || !(facts.isReply || addressed)) return 0;
    if (isDesk(facts.text)) return 0.7;
    return !facts.isReply || COMPLAINT.test(facts.text) ? 0 : 0.54;
  },
  build: ({ facts }) => {
    const [first] = facts.tokens;
    const name =
      facts.mentions.length === 1 && first?.kind === 'mention' && first.text.length <= 24 ? first.text : undefined;
    const who = name ?? 'they';
    const wordings = isDesk(facts.text)
      ? [`What did ${who} write to you about?`, `What is it that ${who} needs from you?`, `What did ${who} tell you?`]
      : [`What did ${who} bring up, in a few words?`, `Which part of what ${who} said are you answering?`];
    return {
      text: oneOf(wordings, openingOf(facts)),
      ...(name ? { topic: name } : {}),
      weave: { place: 'front', before: 'I hear you on ', after: '.' },
    };
  },
  examples: {
    asks: [
      {
        draft: '@dana We hear you, see our help page.',
        asks: 'What did @dana tell you?',
        answer: 'the late delivery',
        reads: 'I hear you on the late delivery.',
      },
      { draft: { text: 'So true.', kind: 'reply' }, asks: 'What did they bring up, in a few words?' },
    ],
    passes: ['So true.', { text: 'So true.', replyTo: { text: 'Rain again.' } }],
  },
} satisfies Shape;
