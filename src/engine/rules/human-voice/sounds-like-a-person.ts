import { soundsLike } from '../../impression/sounds-like';
import { manners } from '../../rule';

export default manners({
  id: 'sounds-like-a-person',
  kind: 'human-voice',
  general: true,
  title: 'The whole sounds like a person',
  why: 'People answer people; a voice that could be at the table is answered first.',
  notWhen: 'A brand speaks, and its followers expect a brand.',
  source: 'Posts labelled by readers; the party test: natural cool',
  strength: 'moderate',
  message: 'That sounds like you, not like a notice.',
  check: (facts) => soundsLike(facts, 'human-voice'),
  examples: {
    flags: [
      '⟦I burnt the second loaf as well and now the cat won’t look at me⟧.',
      '⟦I’ve never been so happy to see a bus in my life⟧.',
    ],
    passes: [
      'Annual General Meeting Of The Harbour Trust Moves To Thursday',
      'Shop our new range today: https://shop.example',
    ],
  },
});
