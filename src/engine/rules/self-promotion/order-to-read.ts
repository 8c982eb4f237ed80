import { fauxPas } from '../../rule';
import { isOrder, pitches } from '../pitch';

export default fauxPas({
  id: 'order-to-read',
  kind: 'self-promotion',
  title: 'Tells people to look at your thing',
  why: 'An order to read or watch asks for time before it has given anything.',
  notWhen: 'You already told the best of it and this is for those who want the rest.',
  source: 'Sprout 2016: 46 % unfollow over too much promotion; André 2012: own work is liked when it is useful',
  strength: 'moderate',
  message: 'You’re asking for their time before they’ve had a taste. What’s the one line in it worth telling?',
  severity: 2,
  confidence: 0.9,
  lists: ['order-to-read'],
  *check(facts) {
    // Without a way to it and a word of one's own, what is recommended is somebody else's.
    const { links, tags, mentions, persons } = facts;
    const own = persons.we.length > 0 || facts.said.some(({ norm }) => norm === 'my' || norm === 'mine');
    if (!own && links.length + tags.length + mentions.length === 0) return;
    for (const hit of pitches(facts, 'order-to-read')) if (isOrder(facts, hit)) yield hit;
  },
  examples: {
    flags: [
      '⟦Check out my⟧ essay on dry-stone walls: https://walls.example',
      'Five ways to keep bees calm. ⟦Learn more at⟧ https://bees.example',
      'The orchard film is up. ⟦Watch now⟧ https://orchard.example',
    ],
    passes: [
      'Bees calm down when you hum, it turns out. I tried it for a month.',
      '@moss_and_ivy sure, you can read our rules here: https://bees.example',
      'Did you read the essay on walls in the local paper?',
    ],
  },
});
