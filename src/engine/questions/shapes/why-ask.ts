import { oneOf, openingOf, type Shape } from '../shape';
import { openQuestion } from './own-answer';

const DEMAND = /\b(?:please|explain|huh|really)\b|\bcan you\b/i;

/** A question is easier to answer for those who know why it is asked. */
export default {
  id: 'why-ask',
  applies: ({ facts, aim, addressed }) => {
    if (addressed || openQuestion(facts) || aim === 'selling' || aim === 'prize' || aim === 'lure' || facts.parent)
      return 0;
    return facts.questions.some(
      ({ type, sentence }) => type === 'genuine' && sentence.words.length > 3 && !DEMAND.test(sentence.text),
    )
      ? 0.7
      : 0;
  },
  build: ({ topic, facts }) => ({
    text: topic
      ? oneOf([`What made you wonder about ${topic.the}?`, `What got you thinking about ${topic.the}?`], topic.head)
      : oneOf(['What made you wonder?', 'What would the answer change for you?'], openingOf(facts)),
    ...(topic ? { topic: topic.said } : {}),
    weave: { place: 'end', before: 'I ask because ', after: '.' },
  }),
  examples: {
    asks: [
      {
        draft: 'Does anyone still repair the old tram clocks?',
        asks: 'What made you wonder about the old tram clocks?',
        answer: 'ours stopped at ten past four',
        reads: 'I ask because ours stopped at ten past four.',
      },
    ],
    passes: ['The clock stopped.', 'Want a better clock? Buy ours now!'],
  },
} satisfies Shape;
