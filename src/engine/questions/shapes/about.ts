import { be, oneOf, type Shape, they } from '../shape';

const MADE = new Set([
  'song',
  'single',
  'track',
  'album',
  'ep',
  'mixtape',
  'episode',
  'podcast',
  'book',
  'novel',
  'story',
  'poem',
  'zine',
  'film',
  'movie',
  'documentary',
  'video',
  'series',
  'show',
  'painting',
  'mural',
  'comic',
  'exhibition',
  'essay',
  'article',
  'blog',
  'talk',
  'interview',
  'column',
  'newsletter',
  'webinar',
  'speech',
  'play',
]);

/** It tells already. */
const TOLD =
  /\b(?:about|in this (?:issue|episode|edition|one)|featuring|covers?|covering|tells?|talk(?:s|ing)?|follows|explores?|inside|how to|to talk)\b/i;

/** Many announce a song or a book without a word on what it tells. */
export default {
  id: 'about',
  kind: 'gets',
  leads: ['It’s about ', 'They’re about '],
  applies: ({ topic, aim, facts }) => {
    if (!topic || !MADE.has(topic.head) || TOLD.test(facts.text)) return 0;
    return aim === 'selling' ? 0.8 : topic.own ? 0.7 : 0;
  },
  build: ({ topic }) =>
    topic && {
      text: oneOf(
        [
          `What ${be(topic)} ${topic.the} about, as you’d tell a friend?`,
          `What ${be(topic)} ${topic.the} really about?`,
        ],
        topic.head,
      ),
      topic: topic.said,
      weave: { place: 'after-news', before: `${they(topic)}${topic.plural ? '’re' : '’s'} about `, after: '.' },
    },
  examples: {
    asks: [
      {
        draft: 'MY NEW SINGLE IS OUT NOW!!! Stream it everywhere',
        asks: 'What is your single about, as you’d tell a friend?',
        answer: 'the night bus home',
        reads: 'It’s about the night bus home.',
      },
    ],
    passes: ['Our new kettle is here. Buy now!', 'That song again.'],
  },
} satisfies Shape;
