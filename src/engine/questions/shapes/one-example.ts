import { be, oneOf, type Shape } from '../shape';

const MORAL =
  /\b(?:success\w*|always|never|the key|secret|mindset|leader\w*|growth|innovat\w*|transform\w*|future|strategy|fail\w*|hustle|dreams?|matters|believe in|disrupt\w*|empower\w*|discipline|greatest|every (?:day|single|business|team|company))\b/i;

/** A claim about everything gets warm with one case of it. */
export default {
  id: 'one-example',
  applies: ({ aim, facts, topic, addressed }) => {
    if (addressed) return 0;
    if (topic?.name || topic?.sort === 'food' || topic?.sort === 'animal') return 0;
    if (aim === 'claim' || aim === 'news')
      return MORAL.test(facts.text) && !(topic && topic.sort !== 'thing')
        ? 0.68
        : topic && aim === 'claim' && !topic.plural
          ? 0.4
          : 0;
    return aim === 'telling' && !topic && MORAL.test(facts.text) ? 0.5 : 0;
  },
  build: ({ topic, facts }) => {
    const wordings = topic
      ? [
          `Where have you seen ${topic.the} make a difference, up close?`,
          `When did ${topic.the} last matter to someone you know?`,
          `What ${be(topic)} ${topic.the} like on an ordinary Tuesday?`,
        ]
      : [
          'When did you last see this come true for someone?',
          'Who taught you this, and how?',
          'Where did you learn this the hard way?',
        ];
    return {
      text: oneOf(wordings, topic?.head ?? facts.said[0]?.norm ?? ''),
      ...(topic ? { topic: topic.said } : {}),
      weave: { place: 'after-news', before: 'One example: ', after: '' },
    };
  },
  examples: {
    asks: [
      {
        draft: 'Remote work is the future of every business.',
        asks: 'What is the future of every business like?',
        answer: 'our accountant now lives in a lighthouse',
        reads: 'One example: our accountant now lives in a lighthouse',
      },
    ],
    passes: ['Our kettle is here. Buy now!', 'I met Maria Lopez.'],
  },
} satisfies Shape;
