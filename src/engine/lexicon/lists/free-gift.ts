import { defineLexicon } from '../lexicon';

export default defineLexicon({
  id: 'free-gift',
  source: 'Free gifts and bonuses that come with a string; X spam policy, FTC on free offers.',
  phrases: [
    'free (*|) (gift card|gift cards|giftcard|giftcards|giftcard codes|gift|gifts|bonus|bonuses|sample|samples|data|airtime|minutes|credit|credits|coins|spins|robux|v bucks|vbucks|followers|likes|subscribers|bitcoin|btc|tokens|money|cash|codes|code|iphone|ipad|stuff|ebook|e book|guide|trial|shipping|delivery|voucher|vouchers|ticket|tickets|entry|access|download|downloads|movies|tv|webinar|masterclass)',
    '(itunes|amazon|steam|xbox|psn|paypal|google play|walmart|visa|apple|roblox|netflix|starbucks) (free|) (<money>|) (gift card|gift cards|giftcard|giftcards|code|codes|card|cards|money|voucher|vouchers)',
    '<money> (gift card|giftcard|gift cards|voucher|vouchers|credit|coupon|gift certificate|itunes|amazon|steam|paypal)',
    '(gift card|giftcard|gift cards|giftcards) (<money>|code|codes|generator|giveaway|free|here|for)',
    '(for|get|yours|absolutely|completely|100|totally|all) (it|them|yours|one|yours for|) free (of charge|when|with|for|now|today|on|if|at|here|) (every|you|your|each|any|the|purchase|<link>|)',
    '(with|for|on|after) (every|each|any|your|your first|your next) (purchase|order|recharge|top up|deposit|signup|subscription|booking|bundle|subscription|data bundle)',
    'buy (<number>|one|two|three|any|any <number>|1) (*|) (and|&|to|) get (*|* *|) (free|off|half|<number>)',
    '(data|airtime|bundle|recharge|internet) (bundle|bundles|bonus|offer|plan|plans|pack)',
    '(welcome|sign up|signup|deposit|joining|referral|no deposit|first deposit|double|huge|special) (bonus|bonuses|reward|rewards|gift)',
    '(bearing gifts|we have a gift|a gift for you|gift for you|gifts for you|treat for you|surprise for you|something free|freebie|freebies|enjoy these bonuses)',
    '(refer|invite) (a friend|friends|your friends|and earn|to earn|& earn)',
    '(save|get|enjoy|take) (up to|an extra|) <number> (off|on) (your|all|every|everything|your first|select|selected|any|the|when) *',
    '(offer|offers|deal|deals|sale|discount|promo|coupon|code) (ends|end|valid|expires|available|is valid|runs|lasts) (from|until|till|on|through|today|tonight|tomorrow|soon|may|june|july|august|september|october|november|december|january|february|march|april|<number>|at|for|only)',
    '(final|limited time|exclusive|special|introductory|launch|last minute) (offer|offers)',
    '(some exclusions apply|exclusions apply|terms apply|terms and conditions apply|t cs apply|t c apply|while supplies last|in store only|online only|no purchase necessary)',
  ],
});
