import { defineLexicon } from '../lexicon';

export default defineLexicon({
  id: 'seeks-offers',
  source: 'The party test, `not-listening`: who asks where to get it may be told.',
  phrases: [
    '(where|anywhere) (can|could|do|did|to|would) (i|you|we|one|people|) (buy|get|find|order|book|rent|hire|source)',
    '(who|anyone|anybody|someone) (sells|sell|makes|make|offers|stocks|does|knows a|know a|know of|knows of|rents|repairs|fixes|builds|prints|delivers|hires|is hiring)',
    '(looking for|looking to (buy|hire|rent|order|book)|in search of|searching for|hunting for|shopping for|in need of|need a|need an|need some|want to (buy|hire|rent|order))',
    '(recommend|recommends|recommendation|recommendations|suggestions for a|can you suggest|any good|any decent|which (shop|brand|company|agency|tool|app|service|product|one should i))',
    '(is there|are there) (a|an|any) (shop|store|tool|app|service|company|place|agency|product|course|template|guide|way to buy)',
  ],
});
