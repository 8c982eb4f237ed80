import { defineLexicon } from '../lexicon';

export default defineLexicon({
  id: 'coin-hype',
  source: 'Cheers for a coin, a token or an exchange; X on commercially motivated spam, 2022.',
  phrases: [
    '(best|great|amazing|good|strong|promising|solid|legit|big|biggest|awesome|perfect|wonderful|nice|beautiful|top|future|next big|huge|real|innovative|fantastic|excellent|potential) (*|) (project|token|coin|crypto|exchange|wallet|nft|platform|team|app|application|opportunity|gem|cryptocurrency|ecosystem|launch)',
    '(project|token|coin|exchange|platform|application|app) (is|has|with|will be|of) (very|a|the|so|huge|great|going|amazing|strong|big|best|really|good|beautiful|legit|future|excellent) *',
    '(to the moon|next gem|hidden gem|next bitcoin|next <number>|x gem|bull run|bullrun|bull market|buy the dip|pump it|pumping|mooning|hodl|ath soon|huge potential|great potential|big potential|early investors|still early|get in early|low cap|market cap|marketcap|liquidity|tokenomics|burned forever|supply left|total supply|listing soon|listed on|pancakeswap|pancake swap|uniswap|binance smart chain|web3|metaverse|defi|staking|community driven|lfg|wagmi)',
    "(don't|do not|dont|never|you don't want to|if you) (miss|sleep on|missed|miss out on) (this|the|<tag>|out|it|on|that|a) (*|) (project|gem|opportunity|token|coin|chance|one|train|rocket|nft|<tag>)",
    '(create|lucrative|once in a lifetime|golden|life changing|great|investment|business|earning|trading) (opportunity|opportunities)',
    '(will|is going to|gonna|going to|about to|can|ready to) (explode|moon|pump|fly|skyrocket|rise|boom|take off|rule|bow down|be the next|be the biggest|hit <money>|reach <money>|go up|dominate|x)',
    '(join|buy|get|grab|hold|invest in|stack|accumulate|research on|research) (the|that|some|your|in|this|it|<tag>|more|on) (*|) (movement|token|tokens|coin|coins|army|revolution|community|exchange|now|nft|project)',
    '(trusted|regulated|certified|licensed|legal|registered|regulated by|fully) (broker|exchange|platform|investment|company|by|activities|trading|and|to)',
    '(deposit|withdrawal|withdrawals|deposits|payouts|rapid|instant|fast|easy) (and|&|or|/|instant|deposit|withdrawal|withdrawals|payout|payouts) (withdrawal|withdrawals|deposit|are|is|*)',
    '(10x|20x|50x|100x|1000x) (gem|gems|coin|coins|token|tokens|potential)',
    '(go|going|goes|went) parabolic',
    '(in|on|the|of) presale',
    '(trading|investment|crypto|forex|financial) (career|journey|conditions|needs|goals|company|activities|mentor|program|plan|plans|class|classes|community|group)',
  ],
});
