import { defineLexicon } from '../lexicon';

export default defineLexicon({
  id: 'advice',
  source: 'Advice in an answer; the party test, `gives-value`.',
  phrases: [
    'you (can|could|might|should|just need to|only need to|can also|could also) (use|try|get|also|set|add|find|take|make|start|check|just|look|ask|put|run|consider|change|turn|call|keep|go|see|do)',
    '^ (try|use|avoid|check|ask|look)',
  ],
});
