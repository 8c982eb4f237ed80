import { fauxPas } from '../../rule';
import { baits } from '../pitch';

export default fauxPas({
  id: 'share-bait',
  kind: 'spam',
  title: 'Asks to be passed around',
  why: 'People pass on what is worth passing on; being told to makes them doubt that it is.',
  notWhen: 'It is a search for somebody, a warning or a named cause.',
  source: 'Meta on engagement bait, 2017: share baiting; X spam policy',
  strength: 'strong',
  message: 'You’re handing out flyers to hand out. What’s in it that somebody would want to tell their sister?',
  severity: 3,
  confidence: 0.9,
  lists: ['share-bait'],
  *check(facts) {
    yield* baits(facts, 'share-bait');
  },
  examples: {
    flags: [
      'Our choir sings on Sunday. ⟦Please share this⟧.',
      '⟦Share with all your⟧ friends who knit.',
      '⟦Retweet if⟧ you keep bees.',
    ],
    passes: [
      'Please share this: missing dog, last seen near the canal.',
      'I share my plot with a fox.',
      'Raising money for the flooded school, please retweet.',
    ],
  },
});
