import type { Sort } from '../nouns';
import { oneOf, type Shape } from '../shape';

const WORDINGS: Partial<Record<Sort, readonly string[]>> = {
  place: ['What would you show a friend first at {it}?', 'What do people walk past at {it}?'],
  event: ['Which moment of {it} would you tell a friend about?', 'What is the best thing you saw at {it}?'],
  day: ['What will you remember of {it} in a year?', 'What was the best hour of {it}?'],
  game: ['Which moment of {it} had you out of your seat?', 'What will people still say about {it} next week?'],
  film: ['Which scene of {it} stayed with you?'],
  sound: ['Which bit of {it} do you wait for?', 'Which line of {it} gets you every time?'],
  text: ['Which line of {it} stayed with you?'],
  food: ['What was the best bite of {it}?'],
  picture: ['Where do your eyes go first in {it}?'],
};

const SEEN = /\b(?:was|were|watched|loved|heard|saw|seen|went)\b/i;

/** One moment of it is a conversation; the whole of it is a diary. */
export default {
  id: 'best-bit',
  kind: 'learned',
  leads: ['The best bit: '],
  applies: ({ topic, aim, facts, addressed }) => {
    if (!topic || addressed || !(WORDINGS[topic.sort] || topic.name === 'place')) return 0;
    if (/^(?:week|mon|tues|wednes|thurs|fri|satur|sun)|player|coach|goal|squad|team/.test(topic.head)) return 0;
    if (topic.plural && /^(?:text|sound|film|picture|food)$/.test(topic.sort)) return 0;
    if (aim === 'thanks' && topic.sort === 'place') return 0;
    if (aim === 'telling' || aim === 'thanks') return topic.sort === 'text' ? 0.6 : 0.72;
    if (aim === 'news') return topic.sort === 'event' || topic.sort === 'game' ? 0.6 : 0;
    if (aim === 'claim') return /^(?:event|game|film|sound)$/.test(topic.sort) && SEEN.test(facts.text) ? 0.6 : 0;
    return aim === 'selling' && topic.sort === 'place' && (topic.own || topic.name) ? 0.72 : 0;
  },
  build: ({ topic }) => {
    if (!topic) return undefined;
    const wordings = topic.name === 'place' && !WORDINGS[topic.sort] ? WORDINGS.place : WORDINGS[topic.sort];
    return {
      text: oneOf(wordings ?? [], topic.head).replace('{it}', topic.the),
      topic: topic.said,
      weave: { place: 'after-news', before: 'The best bit: ', after: '' },
    };
  },
  examples: {
    asks: [
      {
        draft: 'I loved the concert last night',
        asks: 'What is the best thing you saw at the concert?',
        answer: 'the drummer lost a stick and kept going',
        reads: 'The best bit: the drummer lost a stick and kept going',
      },
    ],
    passes: ['I miss my bus every day.', 'Our new kettle is here.'],
  },
} satisfies Shape;
