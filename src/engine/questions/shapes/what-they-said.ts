import { COMPLAINT, oneOf, openingOf, type Shape } from '../shape';

/** A reply whose other half is not on the page: only the author knows what it answers. */
export default {
  id: 'what-they-said',
  listens: true,
  careful: true,
  applies: ({ facts, addressed, we }) => {
    if (facts.parent || !(facts.isReply || addressed)) return 0;
    if (we) return 0.7;
    return COMPLAINT.test(facts.text) ? 0 : 0.54;
  },
  build: ({ facts, we }) => {
    const [first] = facts.tokens;
    const name =
      facts.mentions.length === 1 && first?.kind === 'mention' && first.text.length <= 24 ? first.text : undefined;
    const who = name ?? 'they';
    const wordings = we
      ? [`What did ${who} write to you about?`]
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
        asks: 'What did @dana write to you about?',
        answer: 'the late delivery',
        reads: 'I hear you on the late delivery.',
      },
      { draft: { text: 'So true.', kind: 'reply' }, asks: 'What did they bring up, in a few words?' },
    ],
    passes: ['So true.', { text: 'So true.', replyTo: { text: 'Rain again.' } }],
  },
} satisfies Shape;
