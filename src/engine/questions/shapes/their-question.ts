import type { Sentence } from '../../facts/sentences';
import type { Scene } from '../scene';
import type { Shape } from '../shape';
import { topicsOf } from '../topics';

const LONGEST = 90;
const SMALL =
  /^(?:who|what|when|where|why|how|which|does|have|with|that|this|your|from|they|them|there|would|could|should|about|anyone|anybody|know|think|been|than|some|just|like|want|need|really|more|make|good|best)$/;

/** What the other asked and the draft hardly takes up. */
function unanswered({ facts }: Scene): Sentence | undefined {
  const { parent } = facts;
  if (!parent) return undefined;
  const said = new Set(facts.words.map((word) => word.norm.replace(/s$/, '')));
  const tells = facts.persons.i.length > 0 || facts.of('number').length > 0;
  return parent.questions.find(({ sentence, type }) => {
    const asked = sentence.words.filter(({ norm }) => norm.length > 3 && !SMALL.test(norm));
    const taken = asked.filter(({ norm }) => said.has(norm.replace(/s$/, ''))).length;
    return type === 'genuine' && !(taken * 2 > asked.length || (taken > 0 && tells));
  })?.sentence;
}

/** They asked: that comes before anything of one's own. */
export default {
  id: 'their-question',
  kind: 'theirs',
  listens: true,
  careful: true,
  applies: (scene) => (scene.facts.isReply && unanswered(scene) ? 1.2 : 0),
  build: (scene) => {
    const asked = unanswered(scene);
    const { parent } = scene.facts;
    if (!asked || !parent) return undefined;
    const weave = { place: 'front', before: '', after: '', blank: 'What would you tell them?' } as const;
    if (asked.text.length <= LONGEST && asked.words.length > 2)
      return { text: `They asked “${asked.text}” What would you tell them?`, topic: asked.text, weave };
    const topic = topicsOf(parent).find(({ start, end }) => start >= asked.start && end <= asked.end);
    return topic
      ? {
          text: `They asked about ${topic.the.replace(/^your /, 'their ')}. What would you tell them?`,
          topic: topic.said,
          weave,
        }
      : { text: 'They asked you something. What would you tell them?', weave };
  },
  examples: {
    asks: [
      {
        draft: {
          text: 'Great post! See my page.',
          replyTo: { text: 'My bread keeps sinking. What oven heat do you use?' },
        },
        asks: 'They asked “What oven heat do you use?” What would you tell them?',
        answer: '230 degrees with a lid on',
        reads: '230 degrees with a lid on',
      },
    ],
    passes: [
      {
        text: 'I set the oven to 230 degrees.',
        replyTo: { text: 'My bread keeps sinking. What oven heat do you use?' },
      },
      'What oven do you use?',
    ],
  },
} satisfies Shape;
