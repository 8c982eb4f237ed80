import type { Shape } from '../shape';

const STUCK =
  /\b(?:can(?:'|’)?t (?:get|find|figure|seem|make|log|open|install|access)|cannot (?:get|find|figure|seem|make|log|open|install|access)|doesn(?:'|’)?t work|not working|won(?:'|’)?t|stuck|struggl\w+|having (?:an? )?(?:trouble|issue|problem)s?|any (?:ideas?|advice|suggestions?|help)|how (?:do|can) i|looking for (?:a way|ways|advice|help)|error|trying to)\b/i;

/** Whoever is asked for help wants to know what was tried. */
export default {
  id: 'so-far',
  applies: ({ topic, aim, facts }) => {
    if (aim === 'selling' || aim === 'lure' || aim === 'prize') return 0;
    if (STUCK.test(facts.text) && facts.persons.i.length > 0) return 0.8;
    return topic?.sort === 'trouble' && !topic.plural && aim === 'telling' ? 0.7 : 0;
  },
  build: ({ topic }) => {
    const about = topic ? ` with ${topic.the}` : '';
    return {
      text: `What have you tried so far${about}?`,
      ...(topic ? { topic: topic.said } : {}),
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
