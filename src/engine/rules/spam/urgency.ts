import { fauxPas } from '../../rule';
import { baits, isPushed } from '../pitch';
import { isOffer } from '../sincere';

/** What an offer is bound to: said once, it is what people want to know. */
const TERMS =
  /^(?:(?:while|until) (?:stocks?|suppl\w+|quantit\w+)|first come|limited (?:number|availability)|(?:ends|ending|expires|closes|closing) (?:today|tonight|midnight|at|in)|(?:today|tonight|this weekend) only)/i;

export default fauxPas({
  id: 'urgency',
  kind: 'spam',
  title: 'Hurries people',
  why: 'Hurry and scarcity press people to act before they want to, and they remember the pressing.',
  notWhen: 'The deadline is real and missing it would cost them something.',
  source: 'Stephen 2015 on hard persuasion; X spam policy',
  strength: 'moderate',
  message: 'You’re hurrying them towards the door. Say when it ends, once, and let them finish their drink.',
  severity: 3,
  confidence: 0.8,
  lists: ['urgency'],
  *check(facts) {
    const hits = [...baits(facts, 'urgency')];
    const hurries = hits.filter(({ start, end }) => !TERMS.test(facts.text.slice(start, end)));
    if (hits.length > 1 || isPushed(facts) || isOffer(facts)) yield* hurries;
  },
  examples: {
    flags: [
      '⟦Hurry⟧, the quinces end: https://quince.example',
      'Kayak lessons: ⟦only 3 spots left⟧. Book with Jo.',
      '⟦Last chance⟧ for the early train #rail #steam',
    ],
    passes: [
      'Quinces at half price, while stocks last: https://quince.example',
      'There is no hurry, quinces keep until March.',
      'My last chance to see the comet, and it rained.',
      'Last call for blood donors in the town hall, register now.',
    ],
  },
});
