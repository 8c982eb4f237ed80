import { defineLexicon } from '../lexicon';

export default defineLexicon({
  id: 'at-your-service',
  source: 'Offers to work for whoever reads; evidence: hard persuasion (Stephen 2015).',
  phrases: [
    "(i'm|i am|am|im|we are|we're) (a|an|the|) (professional|certified|freelance|experienced|full stack|expert|skilled|licensed|available|qualified|trusted|leading|specialized|specialised|software|web|website|graphic|video|digital|virtual|social media) (*|* *|) (developer|designer|marketer|editor|expert|photographer|agency|artist|writer|consultant|coach|trainer|assistant|manager|company|for hire|engineer|specialist|to|for|provider|team)",
    '(if|when|in case|should|anyone|anybody|whoever|those) (you|u|anyone|anybody|who|need|needs|someone) (are|need|needs|want|wants|in|looking|interested|require|is looking|is interested|would like) (a|an|in|for|to|of|my|help|any|some|your|prints|more|funding|this|one)',
    "(i'll|i will|we can|we'll|we will) (make|build|design|write|create|edit|review|audit|redesign|fix|develop|set up|produce|record|draw) (you|your|a free)",
    '(prints|commissions|merch|bookings|slots|workshops|workshop|lessons|classes|tickets|orders) (are|is|now|) (available|open|for sale|in bio|up|on|from|at|starting|via|here)',
    '(now|currently|my team is|actively|are you) (hiring|recruiting|looking to hire|available for|open to work|open for|accepting|booking|taking on|taking orders)',
    '(if you want to buy|for prints|buy prints|kindly contact|prints of)',
    '(portfolio|showreel|show reel|resume|cv|linktree|carrd|website|shop|store|link|etsy|kofi|ko fi|patreon|booking) (is|in|at|here|below|link|<link>|available|updated|on)',
  ],
});
