import { defineLexicon } from '../lexicon';

export default defineLexicon({
  id: 'advice',
  source: 'Advice in an answer; the party test, `gives-value`.',
  phrases: [
    'you (can|could|might|should|just need to|only need to|can also|could also) (use|try|set|find|take|make|start|check|ask|put|run|consider|change|turn|call|keep)',
    '^ (try|use|avoid|check|ask)',
  ],
});
