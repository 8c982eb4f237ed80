import { defineLexicon } from '../lexicon';

export default defineLexicon({
  id: 'money-lure',
  source: 'Promises of income; FTC advice on investment and work-at-home offers.',
  phrases: [
    '(earn|earning|earned|profit of|profits of|profited|received|receive|recieved|gained|withdrew|cashed out|got|cashout) (up to|over|about|around|a|an|an extra|extra|at least|a profit of|profits of|my|) <money>',
    '<money> (profit|profits|daily|weekly|per day|per week|a day|every day|every week|each week|returns|return|payout|withdrawal|bonus|cashback)',
    '(make|earn|making|earning) (easy|quick|real|serious|fast|huge|massive|free) (money|cash|income|profit|profits|bucks)',
    '(payment|salary|pay|wage|wages) (is|of|up to) <money>',
    '(work|earn|working|earning) online (using|with|from) (your|a) (phone|smartphone|mobile|laptop)',
    '<money> (weekly|daily|a week|per week|every week|more weekly|a day|per day)',
    '(start|begin|starting|to start|started) (to|) (earn|earning|making|make) (from home|money|cash|<money>|online|today|now|daily|real money|extra)',
    '(make|earn|making|earning|win) (money|cash|profits|bitcoin|btc|crypto|passive income) (online|from home|fast|easily|daily|on|with|by|from your|while you)',
    '(double|triple|grow|multiply) (your|my|their) (money|bitcoin|btc|crypto|investment|capital|income)',
    '(invested|invest|deposited|deposit|investment of|start with|started with|investing) (just|only|with|a|about|my|an|some|your|) <money>',
    '(guaranteed|huge|massive|daily|weekly|steady|consistent) (profit|profits|returns|income|payouts|signals|gains)',
    '(join|free|vip|premium) (my|our|the|vip|crypto|premium|free|forex|trading|) (signals|signal|telegram|pump|calls|trading group)',
    '(binary|forex|crypto|bitcoin) (options|trading|trader|investment|mining|platform|account manager|expert|signals) (platform|is|has|with|company|account|expert|investment|and)',
    '(multiple streams of income|multiple sources of income|investment opportunity|trading bonus|trade bonus)',
    '(first|next) <number> (people|persons|person|ppl|followers|guys) (to|who|that|dm|message)',
    '(giving|sending|paying|sharing) <money> to',
    '(quit|escape|replace|leave) your (9 to 5|9 5|nine to five|day job) (income|salary|)',
    '(six|seven|6|7|five|5) figure (income|months|month|launch|salary|side hustle|trader)',
  ],
});
