import { defineLexicon } from '../lexicon';

export default defineLexicon({
  id: 'answers',
  source: 'How an answer opens when it was heard; evidence: acknowledgement (Yeomans 2020).',
  phrases: [
    '^ (yes|yeah|yep|yup|no|nope|nah|exactly|precisely|agreed|agree|true|indeed|correct|absolutely|definitely|totally|of course|certainly|not really|always|both|neither|me too|same here|you bet|aww|haha|lol|wow|ooh|oof|ouch)',
    "^ (that's|that is|that was|it's|it is|it was|glad|happy to|sorry to|love|loved|welcome|we (can|have|will|would|do)|we've|we'll|we'd|good|great|nice|fair|lovely|i (agree|disagree|hear you|understand|feel you|love|hope)|you (can|could|might|mean)|you've|depends|it depends|sounds like|looks like|same)",
  ],
});
