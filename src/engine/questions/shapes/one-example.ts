import { be, oneOf, openingOf, type Shape } from '../shape';
import { isHeadline, type Topic } from '../topics';

const MORAL =
  /\b(?:success\w*|the key|secret|mindset|leader\w*|growth|innovat\w*|transform\w*|future|strategy|fail\w*|hustle|dreams?|matters|believe in|disrupt\w*|empower\w*|discipline|greatest|every (?:day|single|business|team|company))\b/i;

/** "Remote work": a thing that everybody knows but nobody has seen as such. */
function isUncounted(topic?: Topic): boolean {
  return topic !== undefined && topic.sort === 'thing' && !topic.plural && topic.the === topic.noun;
}

/** A claim about everything gets warm with one case of it. */
export default {
  id: 'one-example',
  applies: ({ aim, facts, topic, addressed }) => {
    if (addressed || facts.sentences.some(isHeadline) || topic?.name || (aim !== 'claim' && aim !== 'news')) return 0;
    if (isUncounted(topic)) return 0.66;
    return MORAL.test(facts.text) && (!topic || topic.sort === 'thing') ? 0.6 : 0;
  },
  build: ({ topic, facts }) => {
    const wordings =
      topic && isUncounted(topic)
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
      text: oneOf(wordings, topic?.head ?? openingOf(facts)),
      ...(topic && isUncounted(topic) ? { topic: topic.said } : {}),
      weave: { place: 'after-news', before: 'One example: ', after: '' },
    };
  },
  examples: {
    asks: [
      {
        draft: 'Remote work is the future of every business.',
        asks: 'When did remote work last matter to someone you know?',
        answer: 'our accountant now lives in a lighthouse',
        reads: 'One example: our accountant now lives in a lighthouse',
      },
    ],
    passes: ['Our kettle is here. Buy now!', 'I met Maria Lopez.'],
  },
} satisfies Shape;
