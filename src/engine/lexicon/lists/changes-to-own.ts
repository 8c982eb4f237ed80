import { defineLexicon } from '../lexicon';

export default defineLexicon({
  id: 'changes-to-own',
  source: 'Hinges on which an answer is turned to the author’s own offer.',
  phrases: [
    '(shameless plug|shameless self promotion|self promo|quick plug|not to hijack|sorry for the plug|sorry for the self promotion)',
    "(that's|this is) (exactly |)(why|what) (i|we) (built|made|created|started|offer|do|sell|launched)",
    '(speaking of *|while we are at it|by the way|btw) (my|our) (new|own|latest) *',
    '(we|our (team|company|product|app|tool|service)) (can|could|would love to) (help you|help with|solve)',
    '(we|i) (offer|sell|do|make|have|stock) (something|one|ones) (similar|like this|like that|just like it|even better)',
    '(check|come check|go check|try) us out',
    '(if|when|whenever|should) you ever need',
    'try (our|my) (product|app|tool|service|software|course|platform)',
    '(we|i) (sell|do|offer|run|make|print|stock) (these|those|prints|packages|courses|workshops|them|this)',
    '(i|we) (just |recently |) (launched|wrote|published|released|made|built) (a|an|my|our) (course|book|ebook|guide|app|tool|video|channel|product|shop|store|template)',
    '(visit|see|check out|check|browse) our (website|site|page|shop|store|profile|menu|range|catalogue)',
    "(if|in case) (you're|you are|anyone is|anyone's) (interested|looking) (i|we|my|our|check|dm|in my|in our)",
  ],
});
