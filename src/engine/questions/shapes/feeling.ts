import type { Facts } from '../../facts/facts';
import { beginningOf } from '../../facts/sentences';
import { terms, verbForms } from '../../language';
import type { Scene } from '../scene';
import type { Shape } from '../shape';
import type { Topic } from '../topics';

const FELT = new Set([
  'love',
  'hate',
  'miss',
  'enjoy',
  'like',
  'adore',
  'prefer',
  'dislike',
  'admire',
  'respect',
  'appreciate',
]);

/** The verb of "I love", "I really miss", where the topic comes right after it. */
function feltFor(facts: Facts, topic: Topic): string | undefined {
  const sentence = facts.sentenceAt(topic.start);
  if (!sentence) return undefined;
  const words = terms(beginningOf(sentence).text);
  const at = words.findLastIndex((word) => sentence.start + word.end <= topic.start);
  const verb = words[at];
  const doer = words.slice(Math.max(0, at - 2), at).some(({ norm }) => norm === 'i' || norm === 'we');
  const base = verb?.tags.has('Verb') ? (verbForms(verb.norm)?.base ?? '') : '';
  return doer && FELT.has(base) ? base : undefined;
}

/** What the author feels something for. */
function feltOf({ facts, topics }: Scene): { verb: string; topic: Topic } | undefined {
  for (const topic of topics) {
    const verb = feltFor(facts, topic);
    if (verb) return { verb, topic };
  }
  return undefined;
}

/** A feeling about a thing becomes a conversation once it says what in the thing it is about. */
export default {
  id: 'feeling',
  kind: 'learned',
  leads: ['What I … most: ', 'What we … most: '],
  applies: (scene) => (!['selling', 'lure', 'prize'].includes(scene.aim) && feltOf(scene) ? 0.9 : 0),
  build: (scene) => {
    const felt = feltOf(scene);
    if (!felt) return undefined;
    const { topic, verb } = felt;
    return {
      text: `What is it about ${topic.the} that you ${verb}${verb === 'like' ? '' : ' so much'}?`,
      topic: topic.said,
      weave: { place: 'after-news', before: `What ${scene.we ? 'we' : 'I'} ${verb} most: `, after: '' },
    };
  },
  examples: {
    asks: [
      {
        draft: 'I love this lotion',
        asks: 'What is it about the lotion that you love so much?',
        answer: 'it smells of my grandmother’s kitchen',
        reads: 'What I love most: it smells of my grandmother’s kitchen',
      },
    ],
    passes: ['The lotion is fine.', 'You love the lotion.'],
  },
} satisfies Shape;
