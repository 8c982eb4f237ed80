import type { Sort } from '../nouns';
import { oneOf, type Shape } from '../shape';

const WORDINGS: Partial<Record<Sort, readonly string[]>> = {
  text: [
    'What is one thing in {it} that people could use today?',
    'What in {it} surprised you?',
    'Which line of {it} would you read out to a friend?',
  ],
  course: ['What is one thing from {it} that people could try tonight?'],
  event: [
    'What will people still talk about on the way home from {it}?',
    'What is one thing people will hear or see at {it}?',
  ],
  film: ['Which moment in {it} should nobody miss?', 'What is one thing {it} shows that people haven’t seen?'],
  sound: ['Which bit of {it} would you play to a friend first?'],
  service: ['What does {it} spare people, in one example?'],
  offer: ['What would you pick from {it} yourself?', 'What is the best find in {it}?'],
};

/** Gives something away: one thing out of what the draft only points at. */
export default {
  id: 'one-thing',
  kind: 'gets',
  leads: ['One thing in '],
  applies: ({ topic, aim }) => {
    if (!topic || !WORDINGS[topic.sort] || topic.name === 'place') return 0;
    if (topic.sort === 'offer' && !/^(?:sale|bundle|package|clearance)/.test(topic.head)) return 0;
    if (aim === 'selling') return 0.78;
    if (aim === 'news') return topic.sort === 'offer' ? 0 : 0.68;
    return topic.own ? 0.6 : 0;
  },
  build: ({ topic }) => {
    const wordings = topic && WORDINGS[topic.sort];
    if (!topic || !wordings) return undefined;
    const text = oneOf(wordings, topic.head).replace('{it}', topic.the);
    return {
      text: topic.plural ? text.replace('does ', 'do ').replace(/ shows /, ' show ') : text,
      topic: topic.said,
      weave: { place: 'after-news', before: `One thing in ${topic.ours}: `, after: '' },
    };
  },
  examples: {
    asks: [
      {
        draft: 'Our survey of 90 allotments is out. Read the report: https://a.example/r',
        asks: 'Which line of your survey would you read out to a friend?',
        answer: 'Half of us grow beans nobody eats',
        reads: 'One thing in our survey: Half of us grow beans nobody eats',
      },
    ],
    passes: ['Our new scarf is out now.', 'My dog ate the letter.'],
  },
} satisfies Shape;
