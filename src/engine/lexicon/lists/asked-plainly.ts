import { defineLexicon } from '../lexicon';

export default defineLexicon({
  id: 'asked-plainly',
  source: 'How questions are put when the mark is left out; the party test, `asks`.',
  phrases: [
    "how (do|can|could|should|would|did|does|to) (i|we|u|you|y'all|yall|one|people|folks|they|it|this|that|everyone) *",
    "what (do|should|can|could|would|did|must|am|are) (i|we|u|you|y'all|yall) (do|use|try|say|buy|get|need|be|supposed|missing|doing|think|recommend|suggest|prefer|want|make|expect|call|wear|read|watch|eat|choose|pick|build)",
    "(where|when|why) (do|can|could|should|did|does|is|are|will|was|were|would|am|has|have|don't|doesn't|didn't|isn't|aren't|can't|won't) (i|we|u|you|y'all|yall|they|he|she|it|this|that|these|those|the|my|your|people|everyone|there)",
    "(do|did|would|could|can|will|have|are) (u|you|y'all|yall|you guys|you all) (have|know|recommend|suggest|offer|sell|ship|accept|think|guys|ever|still|plan|mean|happen|want|need|like|prefer|use|support|help|send|tell|share|explain|add|make|check|please|able|going|planning|open|thinking|considered|tried|thought)",
    '(is|are|was|were|will) there (a|an|any|some|anything|anyone|anybody|someone|something|another|still|other|plans|no|be) *',
    '(can|could|would|will|may|should) (someone|somebody|anyone|anybody|some one|any one|any of you|one of you|i|we) (please|kindly|explain|help|tell|recommend|suggest|confirm|advise|share|point|show|give|get|have|use|do|ask|be|know|still|also|just|clarify|try|add|buy|find|see|cancel|change|expect)',
    '^ (is|are|was|were) (this|that|it|these|those|they|he|she|there|the|your|you|we|my|any|anyone) *',
    "(what's|whats|what is|what are|what was) (the|your|a|this|that|up with|wrong with|with|going on|happening|in) *",
    '(any|anyone|anybody|does anyone|any one|do any of you|anyone here|anybody here) (else|have|know|knows|got|tried|can|think|remember|seen|experience|here|interested|going|else having|up for|used)',
    '(any|is there any) (chance|news|update|updates|word|plan|plans|luck|idea|reason|way|hacks|experience|experiences|eta|examples|alternatives|alternative|recs|tricks|good|best|volunteers|takers|questions)',
  ],
});
