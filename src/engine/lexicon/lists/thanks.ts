import { defineLexicon } from '../lexicon';

export default defineLexicon({
  id: 'thanks',
  source: 'Thanks; evidence: gratitude is the politest signal measured (Danescu 2013) and keeps people (Matias 2020).',
  phrases: [
    '(thanks|thank you|thank u|thx|cheers) (so much|very much|a lot|a ton|again|a million|) (to|for|)',
    '^ (ta|tanks|ty|tysm) (to|for|so much|very much|you|again)',
    '(many|huge|big|special|massive) thanks (to|for|)',
    'a (big|huge) thank you (to|for|)',
    '(grateful|thankful) (to|for)',
    '(i|we) really (appreciate|appreciated) (you|your|it|this|that|the)',
  ],
});
