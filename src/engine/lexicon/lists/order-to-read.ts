import { defineLexicon } from '../lexicon';

export default defineLexicon({
  id: 'order-to-read',
  source: 'Imperative verbs of attention; evidence: over-promotion (Sprout 2016), links without context (Buffer 2025).',
  phrases: [
    '(check out|check|watch|read|hear|listen to|stream|catch|view|browse|explore|discover|visit|see|follow|support|like) (my|our)',
    '(learn more|find out more|know more|discover more|more info|more information|more details) (at|here|about|on|in|via|below|<link>|<mention>)',
    '^ (click|) (learn more|find out more|discover more|learn how|find out how|see how|discover how|learn why|explore|tune in|watch now|listen now|watch live|stream now|watch the|listen to the)',
    '(watch|listen|stream|tune in) (now|live|here|tonight|today|at|on <link>|on <mention>)',
    '(read|watch|see|view|hear|listen to) (the|our|my) (full|whole|new|latest|complete) *',
    'check out (this|the|these|some|<mention>|<tag>|how|what|more|<link>)',
    'check (it|this|these|them|us|me) out',
    '(find out|learn|discover) (how|why|more)',
  ],
});
