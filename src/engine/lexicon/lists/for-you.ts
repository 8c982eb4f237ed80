import { defineLexicon } from '../lexicon';

export default defineLexicon({
  id: 'for-you',
  source: 'Talk of the reader and what would spare them; evidence: second person, credited lightly (Cruz 2017).',
  phrases: [
    "so you (don't|won't|needn't|never) (have to|need to|end up|waste|lose|worry|)",
    "you (don't have to|needn't|won't have to|won't need)",
    '(save|saves|spare|spares) you (the|an|some|from|time|hours|that)',
    "(you're|you are) (not alone|not the only one|allowed to|doing fine|doing great|welcome to)",
    "(it's|its) (ok|okay|fine|alright) to",
    '(take your time|take care of yourself|be kind to yourself|take the day off)',
  ],
});
