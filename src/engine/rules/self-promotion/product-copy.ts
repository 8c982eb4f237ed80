import { fauxPas } from '../../rule';
import { pitches } from '../pitch';

export default fauxPas({
  id: 'product-copy',
  kind: 'self-promotion',
  title: 'Reads like the box it came in',
  why: 'Words off a product page promise; a friend would say what happened when they used it.',
  notWhen: 'Somebody asked what it does.',
  source: 'Stephen 2015: persuasive content lowered engagement over 4,284 posts',
  strength: 'moderate',
  message: 'That’s what the box says. What did it do for you, last Tuesday?',
  severity: 2,
  confidence: 0.85,
  lists: ['product-copy', 'product-label'],
  *check(facts) {
    yield* pitches(facts, 'product-copy');
    // What it is in one line is a label; with a link behind it, it is the label of something on offer.
    if (facts.links.length > 0) yield* pitches(facts, 'product-label');
  },
  examples: {
    flags: [
      'A planner that ⟦helps you find⟧ an hour a day.',
      'Stable doors ⟦built to keep⟧ the draught out.',
      '⟦Meet the all-new⟧ folding ladder.',
    ],
    passes: [
      'The planner told me I spend Tuesdays looking for scissors.',
      'Which ladder keeps you steady on gravel?',
      '@hay_and_oats it helps you find the vet’s number, that’s all.',
    ],
  },
});
