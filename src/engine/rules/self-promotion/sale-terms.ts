import { fauxPas } from '../../rule';
import { pitches } from '../pitch';

export default fauxPas({
  id: 'sale-terms',
  kind: 'self-promotion',
  title: 'Talks prices and deals',
  why: 'A price or a deal on its own falls flat; it does better with a person and a reason beside it.',
  notWhen: 'People asked what it costs, or the money goes to somebody else.',
  source: 'Lee, Hosanagar and Nair 2018: price and deal talk alone lowers interest, over 106,316 posts',
  strength: 'strong',
  message: 'A price is the first thing they hear. Start with what it’s like to have one.',
  severity: 2,
  confidence: 0.95,
  lists: ['sale-terms'],
  *check(facts) {
    // People who shop talk of deals too, but in their own name and without sending anybody to the shop.
    if (facts.persons.i.length > 0 && facts.links.length === 0) return;
    yield* pitches(facts, 'sale-terms');
  },
  examples: {
    flags: [
      'Walking boots, ⟦20% off⟧ until Sunday.',
      'Linen aprons with ⟦free shipping⟧ all week.',
      'The ⟦summer sale⟧ at the bicycle barn has begun.',
    ],
    passes: [
      'I got my walking boots at 20% off and wore them to the wedding.',
      'Is a linen apron worth the price to you?',
      'These boots have crossed the Pennines twice.',
    ],
  },
});
