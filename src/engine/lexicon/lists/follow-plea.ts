import { defineLexicon } from '../lexicon';

export default defineLexicon({
  id: 'follow-plea',
  source: 'Pleas for follows, friends and attention; X platform manipulation policy, 2022.',
  phrases: [
    '(give|gave|giving) (him|her|them|me|us|it|my|<mention>|this|our|his|their) (*|) a (follow|like|sub|shoutout|listen|watch|view|chance|look|try|repost|share)',
    '(need|needs|want|wants|looking for|searching for|seeking|find|finding|make|making|get|gain|some|more|new) (more|some|new|any|) (moots|mutuals|mootuals|moot|oomfs|friends here|followers|follows|people to follow|accounts to follow|writers to follow|artists to follow|twitter friends|bluesky friends)',
    '(follow|rt|like|dm|sub|subscribe|comment|tag|join|retweet|share|react) (and|&|then|,|or) (follow|dm|like|rt|retweet|comment|tag|turn|join|share|repost|sub|subscribe|react)',
    '(hi|hello|hey|sup|yo|guys|everyone|everybody|all|people|folks) (*|* *|) (please|plz|pls|can you|could you|do me a favor|do me a favour|check|follow|subscribe|sub)',
    '(please|plz|pls|kindly|help) (*|) (fix|notice|reply|respond|notice me|follow back|see this|read this|watch|vote|view|tweet|wish|help|check|look|look up|listen|like|comment|subscribe|sub|sign|donate|support|join|share|rt|retweet)',
    '(visit|check|see|go to|look at|come to|watch|follow|view|stop by) (us|me|my|our) (*|) (page|profile|channel|website|site|blog|store|shop|account|pinned|insta|instagram|tiktok|feed)',
    '(to get|get|getting) featured',
    '(follow|use|tag) (us|me|<tag>|<mention>|the hashtag|our) (for|to|and|on) (a|be|get|more|chance|feature|the|daily|your)',
    '(drop|hit|click|press|smash|leave) (a|on the|that|the|us a|me a) (follow|subscribe|subscription|sub|like|thumbs up|retweet|rt)',
    '(make|help make|making) (my|our|his|her|their) (dream|dreams|day|wish) (come true|a reality|happen|by following|by subscribing)',
    '(every|each) (fan|sub|subscriber|follow|view|like|share|vote|retweet|rt) (counts|helps|matters|means)',
    '(so|where) (others|other people|more people|everyone|everybody|people) (can|will) (see|read|hear|find) (this|it|my|us|me)',
    '(probably|prob) (no one|nobody|not many) (will|is going to|gonna) (read|see|notice|watch|listen)',
  ],
});
