import { fauxPas } from '../../rule';
import { heapsOf } from '../runs';

/** Three hashtags still name what it is about; from four on they call passers-by. */
const PILE = 4;

export default fauxPas({
  id: 'hashtag-pile',
  kind: 'spam',
  anyLanguage: true,
  title: 'Four or more hashtags',
  why: 'A pile of hashtags speaks to search boxes; people read it as a flyer.',
  notWhen: 'The site files posts by hashtag and readers expect the labels.',
  source: 'Hutto 2013: a higher share of hashtags cost followers, over 500,000 posts; Buddy Media 2012',
  strength: 'strong',
  message: 'That many labels talk to a search box, not to a person. Keep the one a friend would use.',
  severity: 2,
  confidence: 0.95,
  *check(facts) {
    if (facts.tags.length >= PILE) yield* heapsOf(facts, 'hashtag');
  },
  examples: {
    flags: [
      'First frost on the plot ⟦#frost #garden #allotment #winter⟧',
      'The ⟦#kiln⟧ is hot, the ⟦#clay⟧ is wet and the ⟦#potter⟧ wants ⟦#tea⟧.',
      'Harbour at dawn\n⟦#harbour #boats\n#sunrise #quiet⟧',
    ],
    passes: [
      'First frost on the plot #frost #garden',
      'Bed number #4 is ready, and so is bed #5, #6 and #7.',
      'The kiln is hot #kiln #clay #tea',
    ],
  },
});
