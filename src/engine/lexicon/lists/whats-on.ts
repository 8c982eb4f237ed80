import { defineLexicon } from '../lexicon';

export default defineLexicon({
  id: 'whats-on',
  source: 'Listings and notices of time and place: what is open, on sale, on air, and from when.',
  phrases: [
    '(now|is|are) (available|open|on sale|streaming|playing|showing|hiring|live|airing|in stock|in stores|in cinemas) (now|on|in|at|from|for|across|)',
    '(now available|now open|now on sale|now streaming|now playing|now showing|now live|now hiring|now in stock|out now|on sale now|available now|open now|streaming now)',
    'doors (open|at <number>|from <number>)',
    'tickets (are|) (on sale|available|at|from|here|via|now)',
    '(premieres|premiering|premiere|premiering) (on|tonight|today|tomorrow|this|at|in|<tag>)',
    '(premieres|coming soon|coming this|kicks off|kick off at|airs (on|at|tonight|tomorrow)|tune in|full time|live now|live from|live at|live on)',
    '(starts|begins|starting|opens|opening|closes) (at <number>|today|tonight|tomorrow|on (monday|tuesday|wednesday|thursday|friday|saturday|sunday))',
    '(available|exclusively) (now|on|in|at|from) (all|stores|selected|our|the|<link>|<mention>|<tag>)',
    '(registration|applications|entries|nominations|bookings|submissions) (is|are|now|) (now|) (open|closed|close|closing)',
  ],
});
