import { defineLexicon } from '../lexicon';

export default defineLexicon({
  id: 'fanfare',
  source: 'Trumpets before a product: openings of launch copy.',
  phrases: [
    "^ (introducing (the|our|a|an|<tag>|<mention>|*)|presenting (the|our)|say hello to|meet (our|the (new|all new|world's|latest|perfect|only))|experience (the|our|*)|unleash (the|your)|embrace the|celebrate (the|with))",
    '^ (get ready (for|to)|are you ready (for|to)|gear up|buckle up|mark your calendars|mark your calendar|something (big|exciting|special|new) is (coming|brewing|here))',
    "(the wait is (finally |)over|has (finally |)arrived|exciting news|you've been waiting for|you won't want to miss|you don't want to miss|coming your way|like a pro)",
    '(taking|takes|take|took) * (by storm|to new heights|to the next level)',
  ],
});
