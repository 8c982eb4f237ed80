import { defineLexicon } from '../lexicon';

export default defineLexicon({
  id: 'own-project',
  source: 'Makers presenting their own work; evidence: useful self-promotion is liked (André 2012).',
  phrases: [
    "(i|i've|we|we've) (just|finally|recently|also|actually|) (built|made|created|launched|released|shipped|developed|founded|designed|open sourced|coded)",
    "(i'm|i am|we're|we are|been|i've been|we've been) (currently|also|) (working on|building|developing|hacking on|bootstrapping|launching)",
    '^ (working on|building|developing|hacking on) (a|an|my|our|this|the|some|something|<link>)',
  ],
});
