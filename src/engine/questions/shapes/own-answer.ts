import type { Facts } from '../../facts/facts';
import type { AskedQuestion } from '../../facts/questions';
import type { Shape } from '../shape';

const LONGEST = 80;
const OPENERS = /^(?:so |and |but )?(?:who|what|which|where|when|why|how)\b/i;
/** Said to one person about what went before, not to the room. */
const POINTS_BACK =
  /\b(?:it|them|that|this|these|those|they|he|she|him|her|did|were|was|about|your (?:question|goal|problem|point))\b/i;

/** The draft's question to the room, if the author could answer it too. */
function openQuestion(facts: Facts): AskedQuestion | undefined {
  return facts.questions.find(
    ({ sentence, type }) =>
      (type === 'genuine' || type === 'bait') &&
      sentence.ending === '?' &&
      OPENERS.test(sentence.text) &&
      !sentence.text.includes('!') &&
      !POINTS_BACK.test(sentence.text) &&
      sentence.words.length >= 3 &&
      sentence.end - sentence.start <= LONGEST &&
      !sentence.tokens.some(({ kind }) => kind === 'mention' || kind === 'link' || kind === 'emoji') &&
      /\b(?:you|your|u|favou?rite|best|which|who)\b/i.test(sentence.text) &&
      !/\b(?:i|me|my|we|us|our|please|help|know|idea|exactly|asking|could|can)\b|^if\b/i.test(sentence.text),
  );
}

/** Whoever asks the room goes first: one's own answer makes it easy to join in. */
export default {
  id: 'own-answer',
  kind: 'back',
  leads: ['Mine: '],
  careful: true,
  applies: ({ facts, delicate, addressed }) =>
    !facts.isReply && !addressed && openQuestion(facts) ? (delicate ? 0.72 : 0.79) : 0,
  build: ({ facts }) => {
    const asked = openQuestion(facts)?.sentence;
    if (!asked) return undefined;
    const calm = facts.shouting.some((run) => run.start < asked.end && run.end > asked.start && run.words > 2);
    return {
      text: calm ? 'How would you answer your own question?' : `How would you answer “${asked.text}” yourself?`,
      topic: asked.text,
      weave: { place: 'end', before: 'Mine: ', after: '' },
    };
  },
  examples: {
    asks: [
      {
        draft: 'Rain again. Which biscuit is your favourite?',
        asks: 'How would you answer “Which biscuit is your favourite?” yourself?',
        answer: 'anything with ginger',
        reads: 'Mine: anything with ginger',
      },
    ],
    passes: ['Rain again.', 'Where did I put my keys?'],
  },
} satisfies Shape;
