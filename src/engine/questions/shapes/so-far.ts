import type { Shape } from '../shape';

/** In a long story much goes wrong and right again. */
const LONGEST = 500;

const STUCK =
  /\b(?:can(?:'|’)?t (?:get(?! you)|find|figure|seem|make|log|open|install|access)|cannot (?:get|find|figure|seem|make|log|open|install|access)|doesn(?:'|’)?t work|not working|won(?:'|’)?t (?:work|load|open|start|turn on|connect|charge|install|print|boot|play|save|let)|stuck|struggling (?:to|with)|i struggle|having (?:an? )?(?:trouble|issue|problem)s?|any (?:ideas|advice|suggestions) (?:on|for|how)|how (?:do|can) i (?:fix|get|stop|make|solve))\b/i;

/** Whoever is asked for help wants to know what was tried. */
export default {
  id: 'so-far',
  kind: 'story',
  leads: ['So far: '],
  applies: ({ topic, aim, act, facts }) => {
    if (act === 'headline' || aim === 'selling' || aim === 'lure' || aim === 'prize') return 0;
    if (facts.text.length < LONGEST && STUCK.test(facts.text) && facts.persons.i.length > 0) return 0.8;
    return topic?.sort === 'trouble' && !topic.plural && aim === 'telling' ? 0.7 : 0;
  },
  build: ({ topic }) => {
    const tried = topic && /^(?:tool|trouble|goods)$/.test(topic.sort);
    const about = tried ? ` with ${topic.the}` : '';
    return {
      text: `What have you tried so far${about}?`,
      ...(tried ? { topic: topic.said } : {}),
      weave: { place: 'end', before: 'So far: ', after: '' },
    };
  },
  examples: {
    asks: [
      {
        draft: 'I can’t get the printer to wake up.',
        asks: 'What have you tried so far with the printer?',
        answer: 'new cable, same silence',
        reads: 'So far: new cable, same silence',
      },
      { draft: 'I am stuck and have no idea.', asks: 'What have you tried so far?' },
    ],
    passes: ['Our printer is back in stock. Buy now!', 'The sun is out.'],
  },
} satisfies Shape;
