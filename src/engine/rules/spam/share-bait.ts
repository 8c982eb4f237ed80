import { fauxPas } from '../../rule';
import { baits } from '../pitch';

/** The sign of those who ask for it: “♻️ Repost to help your network”. */
const RECYCLED =
  /♻\uFE0F?\s*(?:re-?post|re-?share|share)\b[^.!?\n]{0,40}|\b(?:re-?post|re-?share|share)(?: this| it)?\s*♻\uFE0F?/giu;

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
  *check(facts) {
    const found = [...baits(facts, 'share-bait')];
    yield* found;
    if (found.length > 0) return;
    for (const { index, 0: words } of facts.text.matchAll(RECYCLED))
      yield { start: index, end: index + words.length, certain: true };
  },
  examples: {
    flags: [
      'Our choir sings on Sunday. ⟦Please share this⟧.',
      '⟦Share with all your⟧ friends who knit.',
      '⟦Retweet if⟧ you keep bees.',
      'Bees sleep in flowers. ⟦♻️ Repost⟧!',
    ],
    passes: [
      'Please share this: missing dog, last seen near the canal.',
      'I share my plot with a fox.',
      'Old jars are back in the shop ♻️',
      'Raising money for the flooded school, please retweet.',
    ],
  },
});
