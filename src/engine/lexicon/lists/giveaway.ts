import { defineLexicon } from '../lexicon';

export default defineLexicon({
  id: 'giveaway',
  source: 'Prize lures; X spam policy and Meta share-bait, evidence section 4.',
  phrases: [
    '(chance|chances|could|can|enter|entered|rt|retweet|share|follow|tag|comment|like|join|answer|play|shop|vote|want|reply|wants|opportunity) to win',
    '(a|your|for a|the) chance (to|at|of) (win|winning|be|grab|receive|get your hands)',
    '(you|you could|you can) (could|can|may|might|) win *',
    '^ (win|win a|win an|win free|win tickets)',
    '^ (new|huge|big|our|mega|quick|) (giveaway|contest|contestalert|competition|sweepstakes|raffle)',
    '(giveawayalert|contestalert|contestalertindia|giveawaytime)',
    "(giving away|we're giving|to give away|up for grabs|lucky (winner|winners|fan|follower|person|people|user|users))",
    '(enter|entering) (our|the|my|to|this|now|for) (giveaway|contest|competition|sweepstakes|raffle|draw|a chance|your chance)',
    '(win|earn|get|claim|grab|receive) (free|exciting|amazing|exclusive|cash|big|your free) (prizes|prize|rewards|gift|gifts|goodies|merch|vouchers|tickets|bitcoin|btc|crypto|tokens|money|followers|iphone|robux|spins|data|recharge)',
    '(airdrop|air drop|whitelist spots)',
  ],
});
