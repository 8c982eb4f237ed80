import { defineLexicon } from '../lexicon';

export default defineLexicon({
  id: 'search-for',
  source: 'Pointing strangers to a name to look up; X on commercially motivated spam, 2022.',
  phrases: [
    '(search|search for|search up|google|type|type in|look for|look up) (it|him|her|them|this|on youtube|for|us|me|my|up|on google|in youtube|in google)',
    '(search|look|looking|looked) (it|him|her|them|me|us|this|) up',
    '(search|look up|google|type|type in) (*|* *|* * *) (on|in|at) (youtube|google|soundcloud|spotify|facebook|itunes|bing|it)',
    '(do|just do) a (quick|) (search|google)',
    'google it',
    '(check|checking) (out|) (this|a|an|that|my friend|these|those|dis) (*|) (guy|girl|kid|dude|boy|channel|band|singer|rapper|youtuber|artist|chick|group|man|kids|guys|youtube|person|you)',
    "(check|checking) (him|her|them|'em|em|these guys|this guy|this kid|this girl) out",
    '(need|needs|have|gotta|got|should|must|guys|please|everyone|everybody|people|all|hey|go|come|just) (to|) (check|check out|go check|go check out|come check|checkout)',
    '^ (go|come|check|please|everyone|guys|hey guys|hey) (check|checkout|check out|look up|watch|support|sub|subscribe|listen|see|join) *',
    '(guy|girl|kid|band|singer|rapper|channel|group|artist|youtuber|dude|man) (named|called|name|by the name)',
    '(trust me|you will thank me|thank me later|you will not regret|wont regret|not be disappointed|wont be disappointed|doing (you|u|) a favor|doing you a favour|sorry for (spamming|spam|the spam)|not spam|no spam|worth your time|i guarantee)',
    '(i|you|u) (promise|guarantee) (you|u|it|that|)',
  ],
});
