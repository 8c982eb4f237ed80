import { defineLexicon } from '../lexicon';

export default defineLexicon({
  id: 'begging',
  source: 'Requests to strangers for money or views; X platform manipulation policy, 2022.',
  phrases: [
    '(please|pls|plz|kindly|someone|somebody) (help|send|give|support|sponsor) me (some|money|<money>|with (money|some|<money>|my (rent|bills|debt|debts)))',
    '(please|pls|plz|kindly|just) (donate|send) (me|to me|to my|some|any|whatever|<money>|money|bitcoin|btc|usdt|crypto|a)',
    '(need|send|spare|lend me|give me|donate) (some|any|just|only|a little|) (<money>|money|cash|bitcoin|btc|usdt|robux|v bucks)',
    '(my|the) (cashapp|cash app|venmo|paypal) (is|id|link|tag)',
    '(any amount|anything|every penny|every dollar) helps',
    "(i'm begging|i am begging|i beg) (you|u)",
    '(please|pls|plz) (watch|view|visit|look at|listen to|check) my',
  ],
});
