import { defineLexicon } from '../lexicon';

export default defineLexicon({
  id: 'thanks-in-passing',
  source: 'Thanks as a sign-off, a disclosure or a crowd count: no thanks to anybody (FTC 2019; evidence, gratitude).',
  phrases: [
    '(thanks|thank you|thx|cheers) (all|everyone|guys|so much|) in advance',
    '(thanks|thank you|thx) (so much|all|everyone|guys|) for (following|watching|reading|viewing|listening|subscribing|sponsoring|<number>)',
    '(thanks|thank you) (so much|) for (the|your) (follow|follows|support|business|custom|patience|attention|time|interest|loyalty|inquiry|enquiry|order|love|likes|retweets|views|free|gifted|sponsorship)',
    '(thanks|thank) (god|goodness|heavens|the lord|jesus|allah)',
    '(no thanks|no thank you|thanks but no thanks|thanks for nothing|thanks a bunch|thanks obama)',
    '(thanks|thank you) (so much|very much|) for (ruining|wasting|losing|the wait|delaying|cancelling|canceling|charging|ignoring|forcing|breaking|making me wait)',
  ],
});
