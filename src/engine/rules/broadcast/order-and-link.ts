import { fauxPas } from '../../rule';
import { isOneWay } from '../one-way';
import { urged } from '../urged';

export default fauxPas({
  id: 'order-and-link',
  kind: 'broadcast',
  title: 'An order and a link, from nobody',
  why: 'An order with an address and no person in it is a sign on a wall; hard persuasion lowers interest.',
  notWhen: 'People asked where to sign up, or it is a call for help.',
  source: 'Stephen 2015: persuasive content lowered engagement over 4,284 posts',
  strength: 'strong',
  message: 'That’s an order, and I can’t see who is giving it. Say why you’d go there yourself.',
  severity: 2,
  confidence: 0.95,
  *check(facts) {
    if (facts.links.length === 0 || !isOneWay(facts) || facts.hits('in-need').length > 0) return;
    const [first] = [...urged(facts, 'orders'), ...urged(facts, 'order-to-read')].sort((a, b) => a.start - b.start);
    if (first) yield first;
  },
  examples: {
    flags: [
      '⟦Discover⟧ the secrets of hand-dyed yarn. https://yarn.example',
      'Spring pruning made plain. ⟦Read more⟧ https://orchard.example',
      'Two places left on the kiln course. ⟦Book⟧ at https://clay.example',
    ],
    passes: [
      'I learned hand-dyeing from these pages and ruined only one shirt. https://yarn.example',
      'Has anyone dyed yarn with onion skins? Read more at https://yarn.example',
      'Discover the secrets of hand-dyed yarn.',
    ],
  },
});
