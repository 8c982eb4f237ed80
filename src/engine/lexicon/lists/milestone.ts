import { defineLexicon } from '../lexicon';

export default defineLexicon({
  id: 'milestone',
  source: "Counts of one's own users and takings told as news; evidence: talk of oneself loses followers (Hutto 2013).",
  phrases: [
    '(first|my first|our first|finally|second|third) (paying|paid|real|organic|active|new|lifetime|total|) (user|users|customer|customers|client|clients|subscriber|subscribers|sale|sales|signup|signups|sign ups|download|downloads|install|installs|order|orders|payment|payout)',
    '<number> (paying|paid|real|organic|active|new|lifetime|total|pro) (user|users|customer|customers|client|clients|subscriber|subscribers|sale|sales|signup|signups|sign ups|downloads|installs|visitors|members)',
    '(<number>|first <number>|over <number>|more than <number>) (users|customers|clients|subscribers|signups|sign ups|downloads|installs|visitors|followers|stars|members|reviews|impressions|upvotes|views|readers|students|sales|orders) (in|on|so far|already|since|and|from|later|for|<emoji>|within|across|after|today|this)',
    '(hit|crossed|reached|passed|made|got|just hit|just crossed|just passed|just made|just got|just reached|surpassed|earned|closed|landed) (my|our|the|a|an|over|) (first|<money>|<number>|second|million|1k|10k|milestone|100th|1000th)',
    '<money> (mrr|arr|in revenue|in sales|this month|per month|monthly|a month|in mrr|in arr|profit|lifetime sale|lifetime|in the first|in my first|in <number>|today|so far|month)',
    '(mrr|arr|my mrr|our mrr|revenue|monthly recurring revenue) (is|was|went|grew|from|to|in|for|and|after|of|growth|at|now|<number>|<money>)',
    '(stuck|went|grew|growing|grown|scaled|scaling|gone) (at|from|to) (<money>|<number>|0|zero)',
    '(woke up to|small win|big win|tiny win|huge milestone|new milestone|biggest achievement|feels surreal|bit surreal|word of mouth|hard work is paying)',
  ],
});
