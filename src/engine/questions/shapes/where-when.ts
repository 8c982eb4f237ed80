import { be, type Shape } from '../shape';

const TIME =
  /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\b(?:today|tonight|tomorrow|now|weekend|noon|jan(?:uary)?|feb(?:ruary)?|march|april|may|june|july|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b|\b\d{1,2}(?::\d\d)? ?(?:am|pm)\b|\b\d{1,2}[:.]\d\d\b|\b\d{1,2}(?:st|nd|rd|th)\b/i;

/** A notice of something to go to that leaves out when or where. */
export default {
  id: 'where-when',
  kind: 'terms',
  leads: ['Where and when: '],
  applies: ({ topic, aim, facts }) =>
    topic?.sort === 'event' &&
    !topic.plural &&
    (aim === 'selling' || aim === 'news') &&
    !TIME.test(facts.text) &&
    /\b(?:join|come|visit|attend|register|sign up|rsvp|soon|upcoming)\b/i.test(facts.text)
      ? 0.84
      : 0,
  build: ({ topic }) =>
    topic && {
      text: `Where and when ${be(topic)} ${topic.the}?`,
      topic: topic.said,
      weave: { place: 'after-news', before: 'Where and when: ', after: '.' },
    },
  examples: {
    asks: [
      {
        draft: 'Join us for our lantern parade!',
        asks: 'Where and when is your lantern parade?',
        answer: 'the harbour, at dusk on Friday',
        reads: 'Where and when: the harbour, at dusk on Friday.',
      },
    ],
    passes: ['Join us for our lantern parade on Friday at 6pm!', 'The parade was lovely.'],
  },
} satisfies Shape;
