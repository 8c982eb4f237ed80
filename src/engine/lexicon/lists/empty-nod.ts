import { defineLexicon } from '../lexicon';

export default defineLexicon({
  id: 'empty-nod',
  source: 'Agreement and praise that fit under any post.',
  phrases: [
    '(so|very|very very|too|soo|) (true|well said|well put|nice|cool|good|great|amazing|awesome|interesting|inspiring|insightful|helpful|informative|important|relevant|powerful|beautiful|lovely)',
    '(great|nice|good|awesome|amazing|excellent|wonderful|interesting|insightful|fantastic|beautiful|lovely|superb|brilliant|valuable|helpful|informative|fabulous|cool) (post|article|read|stuff|work|job|share|point|insight|insights|thread|content|one|thoughts|tips|info|information|advice|perspective|picture|photo|pic|shot|video|reminder|message|piece|blog|question|idea)',
    '(thanks|thank you|thx|ty) (so much|a lot|very much|) (for (sharing|this|posting|the (share|post|info|information|article|insight|insights|tips|update))|) (this|it|that|with us|)',
    "(i|) (totally|completely|fully|absolutely|strongly|could not|couldn't|) agree (with (you|this|that)|more|100|)",
    "(totally|absolutely|exactly|indeed|agreed|definitely|precisely|this|same|facts|spot on|on point|preach|word|amen|yes|yep|right|bravo|congrats|congratulations|wow|love it|love this|loved this|keep it up|keep going|keep up the (good|great) work|well done|way to go|good luck|all the best|cheers|sure|of course|me too|same here|i agree|you are right|you're right|100|lol|haha|ok|okay)",
  ],
});
