import { fauxPas } from '../../rule';
import { baits } from '../pitch';

export default fauxPas({
  id: 'order-to-buy',
  kind: 'self-promotion',
  title: 'Tells people to buy',
  why: 'Being told to buy by somebody you were chatting with feels like a till; hard persuasion lowers interest.',
  notWhen: 'Buyers follow you for exactly this and wait for the day.',
  source: 'Stephen 2015: persuasive content lowered engagement over 4,284 posts',
  strength: 'strong',
  message: 'That’s a till, not a hello. Tell them what it did for somebody, and let them ask the price.',
  severity: 3,
  confidence: 0.95,
  lists: ['order-to-buy'],
  *check(facts) {
    yield* baits(facts, 'order-to-buy');
  },
  examples: {
    flags: [
      'Hand-turned bowls in ash and elm. ⟦Order yours today⟧.',
      'Spring recital in the town hall, ⟦tickets on sale⟧ from noon.',
      '⟦Book now⟧ and sleep in a lighthouse.',
    ],
    passes: [
      'I couldn’t buy now if I wanted to: the shop was shut.',
      'Where did you buy your elm bowl?',
      'A bowl of mine has been in the same kitchen for twenty years. That beats any sale.',
    ],
  },
});
