import { defineLexicon } from '../lexicon';

export default defineLexicon({
  id: 'your-words',
  source: 'Words that point at what the other person said or made; evidence: follow-up questions (Huang et al. 2017).',
  phrases: [
    'you (said|wrote|mentioned|described|asked|posted|pointed out|noted|suggested|recommended|shared|meant|linked)',
    'your (post|comment|point|question|article|answer|thread|story|photo|photos|tweet|video|reply|idea|suggestion|explanation|approach|tutorial|example|argument|theory|piece|talk|review)',
    '(what|how|why|when|where) (did|do|are|were|have) you (find|use|try|end|decide|handle|manage|deal|make|build|think|mean|plan|get)',
    '(did|have|are) you (use|try|consider|find|tried|considered|using|still|end up|happen to)',
  ],
});
