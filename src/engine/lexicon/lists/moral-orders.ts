import { defineLexicon } from '../lexicon';

export default defineLexicon({
  id: 'moral-orders',
  source: 'Openings of mottoes: orders on how to live and work.',
  phrases: [
    "^ (stop|start|be|focus|remember|never|always|don't|do not|stay (humble|hungry|curious|consistent|focused|strong|true|patient|kind)|forget|invest|embrace|choose|believe|dream|dare|trust|surround|build|create|learn|take|own|chase|let|work|make|show up|bet on|ignore|protect|respect|think|lead|grow|become|live|play|use)",
    "^ (success|leadership|growth|failure|discipline|consistency|confidence|talent|greatness|happiness|mindset|hard work|motivation|freedom|wealth|courage|kindness|patience|small wins) (is|are|comes|doesn't|begins|starts|requires|takes|means|beats|isn't)",
  ],
});
