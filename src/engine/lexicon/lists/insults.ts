import { defineLexicon } from '../lexicon';

export default defineLexicon({
  id: 'insults',
  source: 'Words thrown at people; the party test: nobody is invited again for them.',
  phrases: [
    '(idiot|idiots|moron|morons|liar|liars|loser|losers|clown|clowns|scum|scumbag|scumbags|bastard|bastards|bitch|bitches|asshole|assholes|arsehole|arseholes|dickhead|dickheads|twat|twats|prick|pricks|imbecile|imbeciles|dumbass|jackass|douchebag|wanker|wankers|retard|retards|retarded|traitor|traitors|snowflakes|libtard|libtards|sheep|vermin)',
    '(shut|shut the (hell|fuck|heck)) up',
    '(f|f*ck|fuck|fck|screw) (you|u|off|them|him|her|yourself)',
    '(go|please|just) (to hell|die|kill yourself|kys|drown|away and)',
    "(you|you're|you are|ur|he's|she's|they're|they are|he is|she is) (all|such|so|just|really|) (stupid|dumb|pathetic|disgusting|worthless|brainless|evil|trash|garbage|a joke|a disgrace)",
    '(absolute|utter|total|complete|pure) (nonsense|rubbish|garbage|bollocks|bullshit|clown|clowns)',
    'you people (never|always|just|are|make|have|should|need)',
    '(what|such) (a|an) (idiot|moron|liar|loser|joke of a|disgrace|clown)',
  ],
});
