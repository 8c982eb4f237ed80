import { defineLexicon } from '../lexicon';

export default defineLexicon({
  id: 'own-launch',
  source: "Announcing what is new and one's own; evidence: informing beats talking of oneself (Hutto 2013).",
  phrases: [
    '^ (introducing|presenting|announcing|unveiling|coming soon|available now|out now|just launched|just released|just dropped|new release|new video|new episode|new post|new blog|new music|new single|new drop|now live|now open|now available|now hiring|say hello to|get ready for)',
    '(now|finally|officially) (available|live|open|out|streaming|playing|showing|hiring) (at|in|on|for|to|from|online|here|via|worldwide|everywhere|now|<link>|<mention>)',
    '(on sale|available|out|live|streaming|open|playing) now',
    '(is|are) (now|finally|officially) (available|live|open|out|here|on)',
    "(we|we've|i've) (just|finally|recently) (launched|released|shipped|opened|published|dropped|unveiled|rolled out)",
    "(we're|we are|i'm|i am) (launching|releasing|announcing|introducing|unveiling|dropping|hosting|opening|proud to (present|announce|introduce|launch)|excited to (announce|introduce|launch|share|present|release|unveil)|thrilled to (announce|introduce|launch|share|present)|happy to (announce|introduce|launch|present)|pleased to (announce|introduce|launch|present)|delighted to (announce|introduce|launch|present))",
    '(our|my) (new|newest|latest|debut|brand new) (album|single|song|track|ep|mixtape|video|film|movie|book|novel|ebook|comic|game|app|site|website|shop|store|restaurant|menu|collection|range|line|product|products|service|feature|course|workshop|podcast|episode|blog|post|article|report|guide|study|survey|research|infographic|issue|update|release|version|campaign|series|show|tour|exhibition|project|tool|plugin|extension|newsletter|location|clinic|studio|office|plant|flavour|flavor|edition|<tag>|<mention>)',
    '(our|my) new (<tag>|<mention>|* collection|* range|* app|* report|* course|* book|* video|* single)',
  ],
});
