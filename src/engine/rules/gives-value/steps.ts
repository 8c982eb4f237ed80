import { manners } from '../../rule';
import { sells } from '../sincere';

/** Fewer steps than this are no recipe. */
const LEAST = 3;

const NUMBERED = /^[ \t]*(?:step[ \t]+)?\d{1,2}(?:[.):]|\uFE0F?\u20E3)[ \t]*\p{L}\S*[ \t]+\S+[ \t]+\S/gimu;

export default manners({
  id: 'steps',
  kind: 'gives-value',
  title: 'Explains step by step',
  why: 'Steps in order can be used today by somebody who has never met you.',
  notWhen: 'The steps only lead to your own shop.',
  source: 'Hutto et al. 2013: informing attracts people; André et al. 2012',
  strength: 'moderate',
  message: 'Steps that people can follow today.',
  *check(facts) {
    if (sells(facts) || facts.questions.some(({ type }) => type === 'genuine')) return;
    const steps = [...facts.text.matchAll(NUMBERED)];
    const [first] = steps;
    if (!first || steps.length < LEAST) return;
    const sentence = facts.sentences.find(({ end }) => end > first.index + first[0].length);
    const start = first.index + first[0].search(/\S/);
    yield { start, end: Math.max(start + 2, sentence?.end ?? 0) };
  },
  examples: {
    flags: [
      'A dull knife, fixed:\n⟦1. Wet the stone.⟧\n2. Hold twenty degrees.\n3. Ten strokes a side.',
      'How we moved a piano:\n⟦1) Take the legs off.⟧\n2) Board under it.\n3) Four people, no heroes.',
      'Rescue for dry soil\n⟦Step 1: Poke deep holes.⟧\nStep 2: Water twice, slowly.\nStep 3: Mulch the top.',
    ],
    passes: [
      'We came 1. in the league.',
      'Two things:\n1. Bread\n2. Milk',
      '1. Click the link\n2. Buy now\n3. Link in bio',
    ],
  },
});
