import { defineLexicon } from '../lexicon';

export default defineLexicon({
  id: 'call-for-answers',
  source: 'A whole circle asked to name, tell or show something of their own; the party test, `asks`.',
  phrases: [
    "^ (name|tell me|tell us|give me|give us|show me|show us|lemme see|let me see|let's see|let's hear|i want to see|we want to see|we want to hear|i want to hear|reply with|tweet me|tweet us|send us|send me|drop|drop me|drop us|share|describe) (a|an|the|one|some|something|someone|your|yours|what|which|who|how|why|three|two|3|5|me|us|somebody|best|all)",
    "(your|ur|y'all's|yall) (thoughts|opinion|opinions|guess|guesses|prediction|predictions|picks|pick|favourite|favorite|favourites|favorites|suggestions|ideas|answer|answers|experience|experiences|story|stories|questions|top (3|5|10|three|five|ten))",
    "(what|how) (about|is|are|was|were) (you|yours|u|y'all|yall|you all|you guys|everyone|folks|your|everyone's)",
    "(which|who|what|where|how) (one|of|is|are|was|do|did|would|will|should|team|side|book|song|movie|film|player|photo|brand|game|place|city|part|kind|type|many|much) (you|your|the|these|this|yours|of|do|did|would|y'all|yall|will|should|are|is|was|has|have|best|next)",
    '(let me|let us|lmk|i want to|we want to|would love to|curious to|love to|happy to) (know|hear|see) (if|what|how|which|whether|your|in|who|where|when|why|from|about|below|others|some)',
    '(introduce yourself|introduce yourselves|chime in|tweet (me|us) (your|questions|a)|comment so (i|we))',
    '^ (name|reply with|drop|caption) (who|the|what|three|two|a|your|yours) *',
  ],
});
