import { fauxPas } from '../../rule';
import { baits, isOrder } from '../pitch';

/** What a surgery or a council asks people to order or book is nothing that it sells. */
const NO_SHOP = /\b(?:prescriptions?|vaccin\w+|jabs?|smear|screening|polling|recycling)\b/i;

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
    for (const hit of baits(facts, 'order-to-buy')) {
      if (isOrder(facts, hit) && !NO_SHOP.test(facts.sentences[hit.sentence]?.text ?? '')) yield hit;
    }
  },
  examples: {
    flags: [
      'Hand-turned bowls in ash and elm. ⟦Order yours today⟧.',
      'Spring recital in the town hall, ⟦tickets on sale⟧ from noon.',
      '⟦Book now⟧ and sleep in a lighthouse.',
    ],
    passes: [
      'We are shut on Monday. Please order your repeat prescriptions by Thursday.',
      'I couldn’t buy now if I wanted to: the shop was shut.',
      'You can get your tickets at the town hall, or from Ann.',
      'Where did you buy your elm bowl?',
      'A bowl of mine has been in the same kitchen for twenty years. That beats any sale.',
    ],
  },
});
