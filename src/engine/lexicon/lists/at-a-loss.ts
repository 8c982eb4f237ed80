import { defineLexicon } from '../lexicon';

export default defineLexicon({
  id: 'at-a-loss',
  source: 'Saying that one does not know how to go on: it asks for help without a question; the party test, `asks`.',
  phrases: [
    "(have|has|had|with|got|i've) (absolutely|really|literally|genuinely|honestly|) no (idea|clue) (how|what|where|why|who|which|when|if|about)",
    "(not|i'm not|im not|never|still not|wasn't|not really|not entirely) (quite|really|so|exactly|totally|) sure (how|what|whether|if|where|which|why|who|when|about|i)",
    "(don't|do not|dont|didn't|doesn't|still don't|genuinely don't|idk|dunno) (know|understand|get|see) (what|how|where|why|if|whether|which|who|anyone|anything|much about|enough)",
    '(stuck|struggling|torn|confused|lost|at a loss|puzzled|baffled|clueless|undecided) (on|with|between|about|in|at|here|as|how|whether|by)',
    "(running|run|ran|am|i'm) (out of|short of|low on) (ideas|options|inspiration|options)",
    '(looking|searching|hunting|on the hunt|on the lookout|asking|hoping) for (a|an|some|new|ideas|people|someone|somebody|anyone|friends|advice|ways|the|resources|more|other|others|good|any|inspiration|feedback|recommendations|suggestions|tips|help|testers|your|honest|something|outside)',
    '(am|was|is) i (missing|wrong|right|crazy|overthinking|doing|the only|supposed|allowed|being|just|too)',
    '(need|want|wanted|could use|would like) (some|a few|more|new|an|a|any) (friends|people|accounts|mutuals|moots|artists|followers|ideas|perspective|outside perspective|reality check|honest opinion|sanity check|second opinion|recommendation|recommendations|suggestion|advice|feedback|opinions|help|input)',
    "(can't|cannot|cant|couldn't|unable to|not able to|trying to|struggling to|hard to) (figure out|figure|decide|work out|make up my mind|get it to|find (a|any|out|the))",
    '(reality check|sanity check|advice needed|help needed|advice please|help please|please help|roast my|rate my)',
  ],
});
