import { defineLexicon } from '../lexicon';

export default defineLexicon({
  id: 'not-x-but-y',
  source: 'The advertising turn that denies a smaller thing to lift a bigger one.',
  phrases: [
    "(isn't|is not|aren't|are not|it's not|they're not) (just|merely|simply|about) (about|a|an|the|)",
    "(isn't|is not|aren't|are not|it's not) about",
    '(more than|so much more than) (just|merely) (about|a|an|)',
    "(it's|this is) (so much|much|) more than (just|a|an)",
    "^ (it's|they're|that's) (all |)about",
  ],
});
