import { defineLexicon } from '../lexicon';

export default defineLexicon({
  id: 'own-offer',
  source: 'The party test, `not-listening`: an answer that ends at the author’s own counter.',
  phrases: [
    '(we|i) (also |now |) (sell|offer|stock|provide|deliver|supply|rent|run|make) (a|an|the|our|ready made|custom|bespoke|handmade|great|high quality|all|everything|the best) *',
    '(check|visit|see|try|browse|find|follow|book|order from|come to|head to|drop by|pop into|look at|have a look at|take a look at) (out |) (our|my) (new |own |other |) (shop|store|site|website|page|profile|channel|menu|range|catalogue|catalog|course|guide|app|template|newsletter|place|cafe|café|restaurant|studio|salon|service|services|collection|deals|offers|blog|podcast|video|videos|book|ebook|slides)',
    "(here are|here is|heres|here's) (my|our) (new |own |) (shop|store|site|website|page|channel|course|guide|app|template|newsletter|service|collection|deals|offers|blog|podcast|video|videos|book|ebook|slides|portfolio|link)",
    '(buy|order|get|book) (a|an|one|yours|it|them|this|your|some) * (from|with|at|through) (us|me|our)',
    '(come to|visit|choose|switch to|try) (us|ours)',
    '(our|my) (shop|store|company|agency|team|studio|product|products|service|services|app|tool|course|cafe|café) (is|are|has|have|does|do|can|will) (the |) (best|better|cheaper|faster|great|perfect|open|available|waiting)',
    '(our|my) (own |) (cafe|café|shop|product|tool|app|service|bakery|restaurant|salon|studio|agency) (is|are) (much |way |far |even |) (better|cheaper|faster|nicer)',
    "(we are|we're|i am|i'm) (the best|the leading|experts|specialists|professionals|number one|hiring|recruiting)",
    "(we|i) (have|'ve got|got) (the best|the finest|great deals|special offers|a sale|a special|an offer|discounts)",
  ],
});
