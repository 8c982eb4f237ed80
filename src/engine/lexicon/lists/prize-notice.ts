import { defineLexicon } from '../lexicon';

export default defineLexicon({
  id: 'prize-notice',
  source: 'Notices of having won or been chosen; FTC on prize scams.',
  phrases: [
    "(you|you've|you have|u) (been|are|have been|were|are our|are the|) (randomly|lucky|) (selected|chosen|picked) (as|for|to|by)",
    '(you|you are|u are|you have been) (the|our|a) (lucky|) winner',
    '(claim|redeem|collect|receive|pick up) (your|the|this|my|a|yours) (*|* *|) (prize|reward|rewards|gift|winnings|spot|tokens|airdrop|bonus|coins|voucher|wl|nft|package|money|offer|giveaway)',
    '(to claim|to redeem|claim it|claim now|claim yours|claim here|claim free)',
    '(whitelist|white list|wl|allowlist|airdrop|presale|pre sale|mint|free mint|minting|ogs|og role) (giveaway|spot|spots|is|now|open|live|list|<emoji>|for|event|here|link|campaign|soon|starts|on|winners|winner)',
    '(join|joining|for|the|a|free|our|get|win|claim|giving away|exclusive|new|big|nft) (whitelist|wl|airdrop|airdrops|presale|mint|free mint|nft drop|giveaway|token sale)',
    '(giveaway|giveaways) (is|are|going|on|live|time|alert|now|ends|winner|winners|here|of|worth|for|by|<emoji>)',
    '(lucky|random|selected|grand prize|raffle|giveaway) (winner|winners|draw|people|person|follower|followers)',
    '(first|next|lucky|random|choosing|pick|picking|choose) (<number>|one|two|three|five|ten|1|few|a few) (*|) (people|person|persons|followers|winners|winner|fans|ones|to|who|lucky|comments|commenters|replies)',
    '(win|winning|won) (a|an|up to|big|<money>|<number>|tickets|prizes|cash|free|one|your|exciting|amazing|the|with) *',
    '(participate|take part|play|answer|predict|guess) (and|in|to|&|now|correctly) (win|the|this|our|stand|get|<tag>|be|grab)',
    '(first one|first person|whoever|the first) (to|who|that) (*|* *|* * *|* * * *) (gets|get|wins|win|will get|receives)',
  ],
});
