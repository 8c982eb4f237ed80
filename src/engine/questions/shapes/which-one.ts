import type { Sort } from '../nouns';
import type { Shape } from '../shape';
import type { Topic } from '../topics';

const VERBS: Partial<Record<Sort, string>> = {
  food: 'eat first',
  list: 'start with',
  goods: 'keep for yourself',
  text: 'read first',
  film: 'watch first',
  sound: 'play first',
  place: 'take a friend to',
  course: 'take first',
  event: 'go to first',
  tool: 'try first',
  picture: 'hang up at home',
  offer: 'take yourself',
  prize: 'want yourself',
  game: 'watch first',
  service: 'try first',
};

/** "the candles", "your candles", "Chelsea’s players". */
function articled({ the, noun }: Topic): string {
  return the !== noun || /^\p{Lu}|['’]s /u.test(noun) ? the : `the ${noun}`;
}

/** Where there are several, one of them says more than all. */
export default {
  id: 'which-one',
  kind: 'learned',
  leads: ['Mine: '],
  applies: ({ topic, aim }) => {
    if (!topic?.plural || topic.name || topic.head === 'game' || !VERBS[topic.sort]) return 0;
    const pointing = aim === 'selling' || aim === 'prize';
    if (topic.count) return pointing ? 0.88 : 0.76;
    return pointing ? 0.74 : topic.own ? 0.62 : aim === 'news' ? 0.5 : 0;
  },
  build: ({ topic }) => {
    if (!topic) return undefined;
    const these = topic.count ? `the ${topic.count} ${topic.noun}` : articled(topic);
    const wording = `Which of ${these} would you ${VERBS[topic.sort]}?`;
    return { text: wording, topic: topic.said, weave: { place: 'after-news', before: 'Mine: ', after: '.' } };
  },
  examples: {
    asks: [
      {
        draft: '10 routes for slow riders, now on our site. Read more: https://a.example/r',
        asks: 'Which of the 10 routes would you start with?',
        answer: 'the canal at dawn',
        reads: 'Mine: the canal at dawn.',
      },
      { draft: 'Our candles are back. Shop now!', asks: 'Which of your candles would you keep for yourself?' },
    ],
    passes: ['Our new kettle is here. Buy now!'],
  },
} satisfies Shape;
