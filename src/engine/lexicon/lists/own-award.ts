import { defineLexicon } from '../lexicon';

export default defineLexicon({
  id: 'own-award',
  source: 'Praise of oneself; evidence: it annoys more than it impresses (Scopelliti 2015).',
  phrases: [
    "(we|we're|we've|we were|i've|i was) (been|just|proudly|) (won|named|ranked|rated|voted|recognised|recognized|awarded|nominated|shortlisted|featured|selected|honored|honoured|certified)",
    '(proud|honored|honoured|thrilled|excited|delighted|humbled|pleased) to (be|have been) (a|an|the|) (named|ranked|rated|voted|recognised|recognized|awarded|nominated|shortlisted|featured|selected|included|one of|sponsoring|partnering|supporting|member|winner|finalist)',
    '(proud|pleased|honored|honoured|delighted|thrilled|excited) to (support|sponsor|partner|present|host|celebrate|welcome)',
    '(voted|named|ranked|rated) (best|#1|no|number one|number <number>|as best|as one of|one of the|among the|a top|the best|the top|<number>)',
    "(we're|we are) (so|very|incredibly|extremely|really|super|) (proud|pleased|honored|honoured|delighted|thrilled|humbled|committed|dedicated)",
    'award winning',
    'proud (sponsor|sponsors|partner|partners|supporter|supporters|member) of',
  ],
});
