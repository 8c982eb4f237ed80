import { fauxPas } from '../../rule';
import { isOneWay } from '../one-way';
import { isOrder } from '../pitch';
import { urged } from '../urged';

/** Without a link it may be advice. */
const ADVICE = 0.8;

export default fauxPas({
  id: 'order-from-nobody',
  kind: 'broadcast',
  title: 'An order, from nobody',
  why: 'An order with no person in it is a sign on a wall; hard persuasion lowers interest.',
  notWhen: 'People asked where to sign up, or it is a call for help.',
  source: 'Stephen 2015: persuasive content lowered engagement over 4,284 posts',
  strength: 'strong',
  message: 'That’s an order, and I can’t see who is giving it. Say why you’d go there yourself.',
  severity: 2,
  confidence: 0.95,
  lists: ['orders', 'order-to-read'],
  *check(facts) {
    if (!isOneWay(facts)) return;
    const [first] = [...urged(facts, 'orders'), ...urged(facts, 'order-to-read')]
      .filter((hit) => isOrder(facts, hit))
      .sort((a, b) => a.start - b.start);
    if (first) yield facts.links.length > 0 ? first : { ...first, confidence: ADVICE };
  },
  examples: {
    flags: [
      '⟦Discover⟧ the secrets of hand-dyed yarn. https://yarn.example',
      'Spring pruning made plain. ⟦Read more⟧ https://orchard.example',
      'Two places left on the kiln course. ⟦Book⟧ before Friday.',
    ],
    passes: [
      'I learned hand-dyeing from these pages and ruined only one shirt. https://yarn.example',
      'Has anyone dyed yarn with onion skins? Read more at https://yarn.example',
      'Hand-dyed yarn fades in the window, book covers do too.',
    ],
  },
});
