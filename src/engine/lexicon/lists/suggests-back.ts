import { defineLexicon } from '../lexicon';

export default defineLexicon({
  id: 'suggests-back',
  source: 'Trying to help with what somebody is at, or setting it right; the party test, `responds`.',
  phrases: [
    '(have|did) (you|u) (considered|consider|tried|try|thought (of|about)|looked (at|into)|look (at|into)|checked|check|read|tested|think of)',
    "(i'd|i would|might i|may i|can i|i) (suggest|recommend|propose|advise)",
    "(suggestion|feature request|small nitpick|minor nitpick|one (suggestion|nitpick|small thing)|a (suggestion|few suggestions|small suggestion)|small typo|there's a typo|there is a typo)",
    '(you|u) (could|might) (also|want to|try|look|consider|just|even|add|use|check|put)',
    '(you|u) (missed|forgot|left out|skipped|misunderstood|misread|mean|meant|seem to|must be|must have|sound)',
    "(why don't|why not|what if) (you|we|just|try|add|use|make)",
    '(totally|completely|strongly|respectfully|wholeheartedly|absolutely|fully|hard|have to|must) (disagree|agree)',
    '(bad|good|great|terrible|solid|sound) (advice|take|argument|suggestion)',
  ],
});
