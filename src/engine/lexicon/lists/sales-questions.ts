import { defineLexicon } from '../lexicon';

export default defineLexicon({
  id: 'sales-questions',
  source: 'The party test, `asks`: a question that only leads into the offer.',
  phrases: [
    '^ (do you|) (want|wanna|need) (to|a|an|more|help|some|better|your)',
    '^ (are you|) (ready|looking|struggling|tired|sick|fed up|worried|bored|interested) (to|for|with|of|about|in)',
    '^ (are you|) (missing out|curious about|dreaming of|thinking (of|about))',
    '^ (have|got) (questions|a question) about',
    '^ (need|want) *',
    '^ (missed|heard about|seen|joined|tried) (my|our|the)',
    '^ (what if) (you|your) could',
    '^ (why not) (try|join|book|get|treat)',
  ],
});
