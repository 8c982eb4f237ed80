import { defineLexicon } from '../lexicon';

export default defineLexicon({
  id: 'to-everyone',
  source: 'Forms of address for a crowd: circulars, loudspeakers, season’s greetings of houses.',
  phrases: [
    '^ (dear|attention|hello|hi) (valued|all|) (customers|customer|guests|members|passengers|residents|parents|students|colleagues|readers|listeners|viewers|patrons|visitors|clients|users|fans|followers|connections|network|investors|shareholders)',
    '^ (attention|calling) all',
    'calling all',
    '^ attention (everyone|everybody|please|all)',
    'all (of|) our (customers|followers|fans|members|guests|readers|listeners|viewers|users|clients|staff|partners|passengers|students|patrons|supporters|visitors)',
    'our (valued|loyal|dear|esteemed) *',
    'from (all of us|everyone|everybody|the (entire|whole) team|all the team|the team|our family) (at|here|in)',
    '(wishing|happy holidays to|happy new year to|merry christmas to) (you all|everyone|everybody|all of you|all our|all)',
    'to (everyone|all those|all) (celebrating|observing|who celebrate|who celebrates|around the world)',
  ],
});
