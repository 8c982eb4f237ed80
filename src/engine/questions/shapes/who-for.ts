import type { Sort } from '../nouns';
import { oneOf, type Shape } from '../shape';

const WORDINGS: Partial<Record<Sort, readonly string[]>> = {
  offer: ['Who do you know that has been waiting for {it}?', 'Who would be gladdest to hear about {it}?'],
  course: ['Who would get the most out of {it}?', 'Who did you have in mind for {it}?'],
  event: ['Who would feel at home at {it}?', 'Who are you hoping to see at {it}?'],
  job: ['Who would be happy in {it}?', 'Who do you know that would love {it}?'],
  list: ['Who would thank you for {it}?', 'Who do you know that needs {it}?'],
  people: ['Who would be happy with you as a colleague?'],
  place: ['Who would feel at home in {it}?', 'Who do you picture walking into {it}?'],
  service: ['Who rings you first about {it}?', 'Whose week would {it} make easier?'],
  cause: ['Who does {it} look after?'],
  goods: ['Who do you picture with {it}?', 'Who did you have in mind for {it}?'],
  text: ['Who would you hand {it} to first?', 'Who did you have in mind for {it}?'],
  film: ['Who would you sit down with to watch {it}?'],
  sound: ['Who would you send {it} to first?', 'Who needs {it} in their ears today?'],
  picture: ['Who would you show {it} to first?'],
  tool: ['Whose day does {it} make easier?', 'Who has been waiting for {it}?', 'Who did you have in mind for {it}?'],
  food: ['Who would you put {it} in front of first?'],
};
const ANYTHING = ['Who did you have in mind for {it}?', 'Who would be glad to hear about {it}?'];

/** The reader comes first: the answer says who they are, in front of the news. */
export default {
  id: 'who-for',
  kind: 'reader',
  leads: ['For …:'],
  applies: ({ topic, aim }) => {
    if (!topic || topic.name === 'place' || /^(?:trouble|animal|day)$/.test(topic.sort)) return 0;
    const vague =
      (!topic.own &&
        !(topic.name && topic.fresh) &&
        (topic.sort === 'place' || (topic.sort === 'thing' && topic.weight < 2.4))) ||
      (topic.sort === 'thing' && topic.plural && !topic.fresh);
    if (vague) return 0;
    return aim === 'selling' && topic.sort !== 'job'
      ? 0.72
      : aim === 'hiring' && (topic.sort === 'job' || topic.sort === 'people')
        ? 0.7
        : 0;
  },
  build: ({ topic }) => {
    if (!topic) return undefined;
    const fits = topic.sort === 'job' && topic.own ? ANYTHING : (WORDINGS[topic.sort] ?? ANYTHING);
    const wording = oneOf(fits, topic.head);
    const text = topic.plural ? wording.replace('does {it}', 'do {it}') : wording;
    return {
      text: text.replace('{it}', topic.the),
      topic: topic.said,
      weave: { place: 'front', before: 'For ', after: ':' },
    };
  },
  examples: {
    asks: [
      {
        draft: 'BUY NOW!!! Our AMAZING new kettle is HERE! Link in bio.',
        asks: 'Who do you picture with your kettle?',
        answer: 'people who drink tea at their desk',
        reads: 'For people who drink tea at their desk:',
      },
      {
        draft: 'Our winter workshop is now open. Sign up here: https://a.example/w',
        asks: 'Who are you hoping to see at your winter workshop?',
      },
    ],
    passes: ['I watched the tide come in for an hour.', 'Sign up now.'],
  },
} satisfies Shape;
