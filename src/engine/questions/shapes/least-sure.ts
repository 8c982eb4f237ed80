import type { Shape } from '../shape';

const FEEDBACK =
  /\b(?:feedback|thoughts\?|any thoughts|let me know what you think|what do you (?:guys |all )?think|tell me what you think|suggestions?|roast my|would love to hear)\b/i;

/** "Any feedback?" is easier to answer when it says where to look. */
export default {
  id: 'least-sure',
  kind: 'learned',
  leads: ['Above all: '],
  applies: ({ facts, topic, aim }) =>
    FEEDBACK.test(facts.text) &&
    aim !== 'lure' &&
    aim !== 'prize' &&
    !facts.mentions.length &&
    facts.persons.i.length + facts.persons.we.length > 0
      ? topic?.own || topic?.sort === 'tool'
        ? 0.9
        : 0.42
      : 0,
  build: ({ topic }) => ({
    text: topic ? `Which part of ${topic.the} are you least sure of?` : 'Which part of it are you least sure of?',
    ...(topic ? { topic: topic.said } : {}),
    weave: { place: 'end', before: 'Above all: ', after: '' },
  }),
  examples: {
    asks: [
      {
        draft: 'I built a tide clock. Any feedback?',
        asks: 'Which part of the tide clock are you least sure of?',
        answer: 'whether the hands are readable at night',
        reads: 'Above all: whether the hands are readable at night',
      },
    ],
    passes: ['I built a tide clock.', 'Thanks for the feedback.'],
  },
} satisfies Shape;
