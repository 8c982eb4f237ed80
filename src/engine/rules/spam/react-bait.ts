import { fauxPas } from '../../rule';
import { baits } from '../pitch';

export default fauxPas({
  id: 'react-bait',
  kind: 'spam',
  title: 'Asks for likes',
  why: 'Asking for a reaction buys a tap and costs you the person.',
  notWhen: 'You ask people to mark that they are safe or need help.',
  source: 'Meta on engagement bait, 2017: react baiting; LinkedIn 2022',
  strength: 'strong',
  message: 'You’re asking for applause before the song. Tell the story; whoever feels it will say so.',
  severity: 3,
  confidence: 0.9,
  lists: ['react-bait'],
  *check(facts) {
    for (const { start, end } of baits(facts, 'react-bait')) yield { start, end, certain: true };
  },
  examples: {
    flags: [
      '⟦Like this if⟧ you miss paper maps.',
      'Snow on the lane! ⟦Smash that like⟧ button.',
      '⟦Can we get 100 likes⟧ for the postman?',
    ],
    passes: [
      'I like this map more than the phone, and it folds.',
      'Who else misses paper maps, and where did you lose yours?',
      '"Like this if you agree", it said, and I did not.',
    ],
  },
});
