import type { Sort } from '../nouns';
import { oneOf, type Shape } from '../shape';

const WORDINGS: Partial<Record<Sort, readonly string[]>> = {
  picture: ['What happened just before {it}?', 'What made you stop for {it}?'],
  animal: ['What did {it} get up to last?', 'How did {it} come into your life?'],
  goods: ['Where did the idea for {it} come from?', 'How did {it} find you?'],
  food: ['Who taught you to make {it}?', 'Where did you first taste {it}?'],
  place: ['How did you end up at {it}?', 'What happened the last time you were at {it}?'],
  tool: ['What went wrong that made you want {it}?', 'What were you doing when you first needed {it}?'],
  text: ['What set {it} off?', 'What happened that made you write {it}?'],
  sound: ['Where were you when {it} came to you?', 'What was going on in your life around {it}?'],
  film: ['What happened that the camera missed in {it}?'],
  event: ['How did {it} begin?', 'What happened at {it} that nobody had planned?'],
  course: ['What happened that made you start {it}?'],
  job: ['How did {it} come about?'],
  day: ['What happened on {it} that you’d tell a friend?'],
  cause: ['Who showed you why {it} matters?'],
  service: ['Who asked you for {it} first?'],
};
const OWN = ['How did {it} begin?', 'What is the story behind {it}?', 'What happened that led to {it}?'];
/** These wordings suppose that the author made it. */
const MADE = new Set<Sort>(['tool', 'text', 'sound', 'film', 'course', 'service', 'cause', 'event', 'job']);

/** Where it came from: people remember a story, not a notice. */
export default {
  id: 'the-story',
  applies: ({ topic, aim }) => {
    if (!topic || topic.sort === 'trouble' || topic.sort === 'offer' || topic.sort === 'prize') return 0;
    if (topic.own) return aim === 'selling' ? 0.66 : 0.76;
    if (!WORDINGS[topic.sort] || MADE.has(topic.sort) || topic.plural) return 0;
    return aim === 'telling' ? 0.68 : 0;
  },
  build: ({ topic }) => {
    if (!topic) return undefined;
    const told = MADE.has(topic.sort) && !topic.own ? undefined : WORDINGS[topic.sort];
    const text = oneOf(told ?? OWN, topic.head).replace('{it}', topic.the);
    return {
      text: topic.plural ? text.replace('{it} matters', '{it} matter') : text,
      topic: topic.said,
      weave: { place: 'after-news', before: 'The story: ', after: '' },
    };
  },
  examples: {
    asks: [
      {
        draft: 'I finally framed my photo of the pier.',
        asks: 'What happened just before your photo?',
        answer: 'A gull stole my chips and I laughed so hard I pressed the button',
        reads: 'The story: A gull stole my chips and I laughed so hard I pressed the button',
      },
    ],
    passes: ['Our sale ends on Sunday.', 'Inflation rises again'],
  },
} satisfies Shape;
