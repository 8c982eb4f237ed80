import { defineLexicon } from '../lexicon';

export default defineLexicon({
  id: 'shill',
  source: "Testimonials for traders, hackers and healers under other people's posts; FTC on investment scams.",
  phrases: [
    '(account|fund|portfolio|trade|trading|investment|crypto) (manager|expert|mentor|coach)',
    '(she|he|they|<mention>|<tag>) (helped me|is legit|are legit|is trustworthy|is reliable|is genuine|is the best|is very|really helped|recovered my|will help you|can help you|ll help you|she helped|is real|is honest|are trustworthy|is god sent|is a genius|never disappoint|changed my life)',
    '(recover|recovered|recovering|got back|get back|retrieve|unlock|hack|hacked) (my|your|all my|back my|his|her) (lost|stolen|hacked|money|funds|bitcoin|btc|crypto|account|instagram|facebook|wallet|investment|ex)',
    '(my (first|last|recent|second|biggest)|just got my|got my|received my|receive my|made my|smooth|successful|consecutive|without any|without stress) (withdrawal|withdrawals|profit|profits|payout|payment|earnings)',
    '(god|heaven) (sent|fearing)',
    '(spell caster|love spell|lottery spell|herbal (cure|medicine|remedy)|dr <mention>|cured (me|my|of|from))',
  ],
});
