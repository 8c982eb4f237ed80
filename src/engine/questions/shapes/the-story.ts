import type { Sort } from '../nouns';
import { oneOf, type Shape } from '../shape';
import type { Topic } from '../topics';

/** Asked of what the author made or runs. */
const OWN: Partial<Record<Sort, readonly string[]>> = {
  goods: ['Where did the idea for {it} come from?', 'How did {it} find you?'],
  food: ['Who taught you to make {it}?', 'Where did you first taste {it}?'],
  tool: ['What was missing before {it} came along?', 'What were you doing when you first needed {it}?'],
  text: ['What made you sit down and write {it}?', 'What happened that made you write {it}?'],
  sound: ['Where were you when {it} came to you?', 'What was going on in your life around {it}?'],
  film: ['What happened that the camera missed in {it}?'],
  picture: ['What were you after with {it}?', 'Who would you give {it} to?'],
  event: ['Whose idea was {it}?', 'What made you put {it} on?'],
  course: ['What happened that made you start {it}?'],
  job: ['How did {it} come about?'],
  cause: ['Who showed you that people need {it}?'],
  service: ['Who asked you for {it} first?'],
};
/** Asked of what the author met with. */
const MET: Partial<Record<Sort, readonly string[]>> = {
  picture: ['What happened just before {it}?', 'What made you stop for {it}?'],
  animal: ['What did {it} get up to last?', 'How did {it} come into your life?'],
  food: ['Who got the first bite of {it}?', 'What would you do differently with {it} next time?'],
  place: ['How did you end up at {it}?', 'What happened the last time you were at {it}?'],
  day: ['What happened on {it} that you’d tell a friend?'],
  event: ['Who did you meet at {it}?'],
};
const ANYTHING = ['How did {it} begin?', 'What is the story behind {it}?', 'What happened that led to {it}?'];

function wordingsFor({ sort, own }: Topic): readonly string[] | undefined {
  return own ? (OWN[sort] ?? MET[sort] ?? ANYTHING) : MET[sort];
}

/** Where it came from: people remember a story, not a notice. */
export default {
  id: 'the-story',
  kind: 'story',
  leads: ['The story: '],
  applies: ({ topic, aim }) => {
    if (!topic || /^(?:trouble|offer|prize|list)$/.test(topic.sort) || !wordingsFor(topic)) return 0;
    if (topic.sort === 'thing' && !topic.fresh && aim !== 'selling') return 0;
    if (topic.own) return aim === 'selling' ? 0.66 : 0.74;
    return aim === 'telling' && !topic.plural ? 0.68 : 0;
  },
  build: ({ topic }) => {
    const wordings = topic && wordingsFor(topic);
    return topic && wordings
      ? {
          text: oneOf(wordings, topic.head).replace('{it}', topic.the),
          topic: topic.said,
          weave: { place: 'after-news', before: 'The story: ', after: '' },
        }
      : undefined;
  },
  examples: {
    asks: [
      {
        draft: 'I finally framed my photo of the pier.',
        asks: 'What were you after with your photo?',
        answer: 'A gull stole my chips and I laughed so hard I pressed the button',
        reads: 'The story: A gull stole my chips and I laughed so hard I pressed the button',
      },
    ],
    passes: ['Our sale ends on Sunday.', 'Inflation rises again'],
  },
} satisfies Shape;
