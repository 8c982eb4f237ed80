import { defineLexicon } from '../lexicon';

export default defineLexicon({
  id: 'founder-talk',
  source: 'Founders who introduce themselves and their company; evidence: over-promotion (Sprout 2016).',
  phrases: [
    "(i'm|i am|im|as|as a|i'm just) (the|a|an|) (*|* *|) (founder|co founder|cofounder|owner|creator|maker|ceo|solo dev|dev|developer|author|host|photographer|artist|musician|writer|youtuber|streamer|rapper|singer|producer|consultant|coach|freelancer|marketer|designer) (of|at|behind|here|and|from|who|with|in|<emoji>|for|looking)",
    '(i|we) (run|own|started|founded|co founded|cofounded|manage|launched|operate|built|created|bootstrapped) (a|an|my|our|the|*) (*|* *|) (agency|company|studio|business|startup|shop|store|channel|podcast|newsletter|saas|platform|service|app|tool|site|website|community|blog|group|page|directory|brand|label|gallery|firm|product)',
    '(solo|indie|bootstrapped|self funded|one person|independent) (founder|dev|developer|built|app|maker|studio|game)',
    "(would|i'd|i would|id|we'd|we would) (love|appreciate|like|really appreciate) (to test|to try|your feedback|feedback|any feedback|some feedback|to get your|for you to|to hear your|honest feedback|to have you|to show|to work with|to help)",
    '(free trial|free tier|free plan|free preview|lifetime deal|lifetime access|early bird|discount for|free for|free version|paid version|pro version|waitlist|wait list|early access|launching soon|launch soon|coming soon|announced soon)',
    '(my|our) (saas|startup|company|agency|mvp|product|app|tool|platform|clients|customers|users|extension|service|launch|landing page|team and i|co founder|cofounder|studio|business|brand|firm|mentorship|program|community|course|method|framework)',
    '(part <number>|episode <number>|chapter <number>|volume <number>|issue <number>|new episode|new chapter|latest episode) (of|is|with|out|features|in|<number>|:|and)',
  ],
});
