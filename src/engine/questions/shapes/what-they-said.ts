import type { Shape } from '../shape';

/** A reply whose other half is not on the page: only the author knows what it answers. */
export default {
  id: 'what-they-said',
  careful: true,
  applies: ({ facts, addressed, we }) => {
    if (facts.parent) return 0;
    return facts.isReply || (addressed && we) ? 0.7 : 0;
  },
  build: ({ facts }) => {
    const [first] = facts.tokens;
    const name = first?.kind === 'mention' && first.text.length <= 24 ? first.text : undefined;
    return {
      text: name ? `What did ${name} write to you about?` : 'What did they write about, in a few words?',
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
      { draft: { text: 'So true.', kind: 'reply' }, asks: 'What did they write about, in a few words?' },
    ],
    passes: ['So true.', { text: 'So true.', replyTo: { text: 'Rain again.' } }],
  },
} satisfies Shape;
