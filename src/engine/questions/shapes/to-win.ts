import type { Shape } from '../shape';

/** A game whose rules fit one line is one that people trust. */
export default {
  id: 'to-win',
  kind: 'terms',
  leads: ['What you do: '],
  // The prize is not what would make people stay: anything that is comes first.
  applies: ({ aim, facts }) =>
    aim === 'prize' && /\b(?:win|winners?|prizes?|draw|giveaway|competition|contest|raffle)\b/i.test(facts.text)
      ? 0.5
      : 0,
  build: ({ topic }) => {
    const prize =
      topic && ['goods', 'prize', 'food', 'offer', 'tool', 'text'].includes(topic.sort) && !topic.name
        ? topic
        : undefined;
    const verb = prize?.sort === 'prize' ? 'join in with' : 'win';
    return {
      text: prize
        ? `What does somebody have to do to ${verb} ${prize.the}, in one line?`
        : 'What does somebody have to do to win, in one line?',
      ...(prize ? { topic: prize.said } : {}),
      weave: { place: 'after-news', before: 'What you do: ', after: '' },
    };
  },
  examples: {
    asks: [
      {
        draft: 'RT to win our new teapot!',
        asks: 'What does somebody have to do to win your teapot, in one line?',
        answer: 'tell us what you’d brew in it',
        reads: 'What you do: tell us what you’d brew in it',
      },
    ],
    passes: ['Our teapot is back.', 'We won the match.'],
  },
} satisfies Shape;
