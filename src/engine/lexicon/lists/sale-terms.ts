import { defineLexicon } from '../lexicon';

export default defineLexicon({
  id: 'sale-terms',
  source: 'Price and deal talk; evidence: price or deal alone falls flat (Lee, Hosanagar and Nair 2018).',
  phrases: [
    '(save|get|take|enjoy|up to|with|extra|at|for|now|an|a) (up to|extra|an extra|an additional|a|an|) <number> (off|discount|cashback|cash back)',
    '(<number>|<money>) off',
    '(use|enter|apply) (my|our|the|promo|discount|) code',
    '(promo|discount|coupon|voucher) (code|codes)',
    '(free|fast) (shipping|delivery|returns)',
    '(flash|summer|winter|spring|autumn|fall|black friday|cyber monday|january|boxing day|weekend|garage|clearance|holiday|big|huge|our) sale',
    '(for only|from only|only|from just|as low as|starting at|prices from|starting from) <money>',
    '(special|exclusive|introductory|limited time|lifetime|early bird|intro) (offer|offers|deal|deals|price|prices|pricing|discount|discounts|tickets)',
    '(free|<number> day) (trial|demo)',
    '(buy one get one|bogo|two for one|half price|money back guarantee|no credit card|buy <number> get <number>)',
    '(use|through|with|via) my (affiliate|referral|discount|promo) (link|code)',
  ],
});
