import { defineLexicon } from '../lexicon';

export default defineLexicon({
  id: 'offer',
  source: 'Help with no strings; the party test, `gives-value`.',
  phrases: [
    '(happy|glad) to (help|answer|explain|talk|lend|walk|review|pass|swap)',
    'let me know if (you|anyone|anybody) (need|needs|want|wants|get|would)',
    'if (anyone|anybody) (needs|fancies)',
    'feel free to (ask|message|borrow|use|copy|share) (me|it|this|any|if|whenever)',
    '(free to a good home|help yourself|take what you need|no strings attached)',
  ],
});
