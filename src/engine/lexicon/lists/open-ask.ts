import { defineLexicon } from '../lexicon';

export default defineLexicon({
  id: 'open-ask',
  source: 'Asking without a question mark; evidence: asking is liked more than people expect (Huang et al. 2017).',
  phrases: [
    'any (tips|advice|thoughts|feedback|ideas|suggestions|recommendations|recs|pointers|help|insight|insights|input|opinions|clue|hints)',
    "(would|i'd|we'd) (also|really|) (love|appreciate|welcome) (to hear|to know|to learn|any|some|your|thoughts|feedback|advice|help|opinions|suggestions|recommendations)",
    '(let me|let us|lmk) know (if you|what you|how you|which|whether|your|in the|below)',
    'tell me (about|how|what|which|where|your|why)',
    '(need|looking for|seeking|asking for|hoping for) (some|your|honest|brutal|) (advice|feedback|opinions|opinion|suggestions|recommendations|guidance|pointers|tips|testers|a second opinion|a gut check)',
    '(please|plz|pls) (help|advise|recommend)',
    'i (need|could use|would appreciate|could do with) (some|your|a bit of|) (help|advice)',
    '(advice|feedback|thoughts|suggestions|recommendations|input|criticism|tips) (is|are|would be|much|greatly|very|) (welcome|appreciated)',
    "what's your (take|experience|favourite|favorite)",
  ],
});
