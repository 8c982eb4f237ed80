import { defineLexicon } from '../lexicon';

export default defineLexicon({
  id: 'link-in-bio',
  source: 'Pointers to a link of one\'s own elsewhere; evidence, section 2: "link-in-bio only".',
  phrases: [
    '(link|links|linked|details) (is|are|) in (my|our|the|) (bio|profile|description|first comment|stories)',
    '(link|links) (is|) in (my|our|the|) (comments|comment|replies|thread)',
    '(in|on|see|via|hit|tap|click) (my|our|the) (bio|link in bio|profile link)',
    '(tap|click|hit|follow|use) the link (in|below|above|to|for)',
    '(link|links|details) (is|are|) (below|down below|👇|in the first comment)',
  ],
});
