import { defineLexicon } from '../lexicon';

export default defineLexicon({
  id: 'product-copy',
  source: 'The language of product pages; evidence: hard persuasion (Stephen 2015).',
  phrases: [
    '(lets|allows|helps|enables) (you|users|teams|businesses|creators|developers|people) (to|create|manage|build|track|find|get|save|turn|make|write|run|automate|generate|share|learn|see|keep|*)',
    '(is|as) an (open source|) alternative to',
    'alternative to *',
    '(designed|built|made|engineered|crafted) (to|for) (help|make|keep|give|the|people|those|teams|developers|creators|you|your|everyone|bring|provide|deliver)',
    'say hello to (the|our) (all new|latest|brand new)',
    '(meet|discover|experience|explore|celebrate with) (the|our) (all new|new|latest|brand new)',
    'the (all new|brand new)',
    '(everything you need|all in one|from the comfort of|like never before|take your * to the next level|made easy|made simple|one stop|state of the art|second to none|look no further)',
    '(available|exclusively) (at|on|in|from|via) (all|our|the|your|selected|select|stores|amazon|<mention>|<link>)',
    '(available|now|on sale) (in|at) (stores|store|participating|shops|all good)',
    '(in store|in stores) (and|or|now|&) (online|now|only)',
    '^ (enjoy|experience|elevate|step into|indulge in|unlock) (the|our|your|an|a)',
  ],
});
