import { defineLexicon } from '../lexicon';

export default defineLexicon({
  id: 'cheers-on',
  source: 'A reaction to what somebody made or did; the party test, `responds`.',
  phrases: [
    '(this|that|it|your (project|site|work|app|idea|game|tool|photo|art)) (is|was|looks|sounds|seems|would be|will be) (so|really|very|super|pretty|quite|absolutely|such a|just|a|truly|incredibly|) (great|good|awesome|amazing|cool|neat|fantastic|fun|interesting|nice|brilliant|lovely|beautiful|gorgeous|incredible|wonderful|impressive|useful|helpful|clever|sweet|stunning|hilarious|exciting|promising|inspiring|excellent|perfect|slick|refreshing|fascinating)',
    '^ (looks|sounds|seems|looking|feels) (so|really|very|super|pretty|) (great|good|awesome|amazing|cool|neat|fantastic|fun|interesting|nice|brilliant|lovely|useful|promising|like (a|an|you|the|it|some|that|fun|great)|fancy|delicious|exciting|familiar|legit|right|about right)',
    "^ (super|very|really|so|that's|pretty|what a|what an|how|well that's|ooh|oh|wow|aw|such a|such an|quite|extremely|mega) (cool|nice|neat|interesting|great|awesome|amazing|good|lovely|beautiful|clever|helpful|useful|informative|impressive|fun|sweet|gorgeous|stunning|brilliant|fantastic|inspiring|exciting|wonderful)",
    '^ (cool|nice|neat|awesome|great|amazing|interesting|good|brilliant|fantastic|lovely|beautiful|excellent|wonderful|nifty|stunning|superb|sweet|wow|love|gorgeous|incredible|impressive|helpful|clever) (idea|project|tutorial|app|site|website|tool|game|concept|work|job|video|article|post|explanation|find|question|point|point of view|name|design|demo|effort|initiative|song|shot|capture|catch|read|one|stuff|place|thanks|man|bro|to (see|hear|know|meet)|analysis|guide|info|summary|start|job on|catch on|write up|writeup|thread|answer|list|choice)',
    "(keep (up (the|your)|it up|going|shining|shinin|grinding|pushing|blazing|them coming|doing|rocking|inspiring|posting|being|on)|good luck|best of luck|all the best|can't wait to (see|try|read|hear|play|use)|looking forward to (seeing|hearing|trying|reading|your|the next|more|it|this)|rooting for you|you got this|way to (go|represent|be)|more power to|hats off|take a bow|much love|much respect|nothing but respect|big fan|huge fan|well (done|deserved|played|earned|said))",
    '(you|u|ya) (rock|rule|are (awesome|amazing|the best|great|a legend|an inspiration|truly|welcome|incredible|killing|so|very|too|my|right|wrong|lucky|missing|not alone|absolutely)|nailed|killed|deserve|earned|made my|have (done|got|a great|explained|inspired|made|been|shown)|did (it|a|an|great|well|that|so)|should be|helped|inspire|explained|saved|just (made|saved|earned|gained|won))',
  ],
});
