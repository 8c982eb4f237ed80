import { defineLexicon } from '../lexicon';

export default defineLexicon({
  id: 'trade-talk',
  source: 'Words that testimonials for traders and recovery agents are made of; FTC on investment scams.',
  phrases: [
    '(trading|trader|trade|trades|traded|invest|invested|investing|investment|investments|investor|withdrawal|withdrawals|withdrew|capital|profit|profits|earnings|payout|forex|bitcoin|btc|crypto|cryptocurrency|binary|mining|broker|wallet|signals|account manager|portfolio|roi|returns|hacker|hacked|recovery|recover|recovered|scammed)',
    '(passive|extra|steady|weekly|daily) (income|returns)',
    '(earn|earned|earning|receive|received|receiving|made|making|gained|got) <money>',
  ],
});
