import type { Facts } from '../../facts/facts';
import { beginningOf } from '../../facts/sentences';
import { terms, verbForms } from '../../language';
import type { Scene } from '../scene';
import type { Shape } from '../shape';
import type { Topic } from '../topics';

/** Deeds that nobody needs a reason for, or that are no deeds. */
const IDLE = new Set(
  'be have do go get say think feel know see hear seem look need want make let start try keep mean find forget lose happen come tell realise realize notice believe remember hope wish guess give take wake fall finish complete sell meet win hit cross reach pass land earn receive hire use watch hold spend call read learn ask show turn live work share cry say talk post tweet ask upload laugh smile know listen learnt learn update'.split(
    ' ',
  ),
);

const OF_ONESELF = /\b(?:mouth|eyes?|mind|heart|head|hands?|arms?|feet|back|fingers?)$/i;
/** "Put the heater on": the verb ends behind its thing. */
const PARTICLE = /^ (on|off|up|out|down|back|away|in)\b(?! (?:the|my|our|a|an|this|that|\d))/i;

function deedTo(facts: Facts, topic: Topic): string | undefined {
  const sentence = facts.sentenceAt(topic.start);
  if (!sentence) return undefined;
  const words = terms(beginningOf(sentence).text);
  const at = words.findLastIndex((word) => sentence.start + word.end <= topic.start);
  const verb = words[at];
  if (!verb?.tags.has('PastTense') || verb.closes) return undefined;
  // "Opened my mouth" is a way to say that somebody spoke.
  if (OF_ONESELF.test(topic.noun)) return undefined;
  const doer = words.slice(Math.max(0, at - 2), at).some(({ norm }) => /^(?:i|we|i've|we've)$/.test(norm));
  const { base, past } = verbForms(verb.norm) ?? {};
  // What is no known past form, such as "lost", would be asked for as it stands.
  if (base === verb.norm && past !== verb.norm) return undefined;
  return doer && base && /^[a-z]{3,}$/.test(base) && !IDLE.has(base) ? base : undefined;
}

/** What the author did, and to what: "I finally painted the shed" is "paint" and "the shed". */
function deedOf({ facts, topics }: Scene): { base: string; topic: Topic; particle: string } | undefined {
  for (const topic of topics) {
    if (topic.name || !topic.determined) continue;
    const base = deedTo(facts, topic);
    const [particle = ''] = PARTICLE.exec(facts.text.slice(topic.end)) ?? [];
    if (base) return { base, topic, particle };
  }
  return undefined;
}

/** Asks why, in the draft's own verb. */
export default {
  id: 'made-you',
  kind: 'story',
  leads: ['The story: '],
  applies: (scene) => (scene.aim !== 'lure' && scene.aim !== 'prize' && !scene.addressed && deedOf(scene) ? 0.82 : 0),
  build: (scene) => {
    const deed = deedOf(scene);
    return (
      deed && {
        text: `What made you ${deed.base} ${deed.topic.the}${deed.particle}?`,
        topic: deed.topic.said,
        weave: { place: 'after-news', before: 'The story: ', after: '' },
      }
    );
  },
  examples: {
    asks: [
      {
        draft: 'I finally painted the shed',
        asks: 'What made you paint the shed?',
        answer: 'the neighbours started a bet',
        reads: 'The story: the neighbours started a bet',
      },
    ],
    passes: ['She painted the shed.', 'I have a shed.'],
  },
} satisfies Shape;
