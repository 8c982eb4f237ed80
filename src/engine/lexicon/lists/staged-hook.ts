import { defineLexicon } from '../lexicon';

export default defineLexicon({
  id: 'staged-hook',
  source: 'Lines of post templates that only lead on to the next line.',
  phrases: [
    "^ (and|but|so|) here's (how|why|what|the (thing|problem|kicker|truth|catch|secret|deal|best part|playbook|framework|system|formula|good news|reality|lesson|funny part|difference))",
    '^ here are (a few|some|the|my|<number>|three|four|five|six|seven|ten)',
    '^ (the|my|and the|but the) (result|results|secret|lesson|takeaway|best part|truth|reality|good news|moral|kicker|catch|difference|irony)',
    "^ (bottom line|key takeaways|key takeaway|steal my|steal this|the old way|the new way|try this|do this|do this instead|read that again|let that sink in|think about it|it's simple|remember this|now imagine|fast forward)",
    '^ p s',
    '^ (want to|want a|want more|want the|ready to|struggling to|struggling with|tired of) *',
  ],
});
