import { fauxPas } from '../../rule';
import { baits } from '../pitch';

export default fauxPas({
  id: 'link-in-bio',
  kind: 'self-promotion',
  title: 'Sends people off to a link elsewhere',
  why: 'People have to leave the talk and search before they learn what you mean.',
  notWhen: 'Somebody asked where to find it and the site allows no link.',
  source: 'X on commercially motivated spam, 2022: driving people away from the conversation',
  strength: 'strong',
  message: 'You’re sending people out of the room for the good part. Say the best of it right here.',
  severity: 2,
  confidence: 0.95,
  lists: ['link-in-bio'],
  *check(facts) {
    for (const hit of baits(facts, 'link-in-bio')) {
      // “The link below” sends nobody away where the link is right there.
      if (facts.links.length === 0 || !/below/i.test(hit.text)) yield hit;
    }
  },
  examples: {
    flags: [
      'New bread class, ⟦link in bio⟧.',
      'Wrote up how we rehung the barn doors, ⟦link in the comments⟧ ↓',
      'The seed list is finally there. ⟦Click the link below⟧.',
    ],
    passes: [
      'The bread class is on Monday at six, in the old chapel.',
      'Our notes on ladders, link below: https://ladders.example',
      'How do I change the link in my profile?',
      'I never follow a "link in bio" myself.',
    ],
  },
});
