import { defineLexicon } from '../lexicon';

export default defineLexicon({
  id: 'follow-bait',
  source: 'X platform manipulation policy, 2022: trading and begging for follows.',
  phrases: [
    '(follow|sub|subscribe|like|add) (for|4) (a|) (follow|followback|follow back|sub|subscribe|like|add)',
    '(follow|sub|subscribe) (back|2 follow|to follow|train|trick)',
    "(i'll|i will|ill|we'll|i) (follow|sub|subscribe) (you|u|back|to you|everyone|all)",
    '(follow|add|sub) (me|us) (back|on|and|for|please|pls|plz|if|<mention>|at|to|here|now|too|@)',
    '^ (please|plz|pls|and|so|now|then|also|) follow (me|us|<mention>|back|for|my|our|and)',
    '(please|plz|pls|just|and|to|must|you can) (follow|sub|suscribe|subscribe|subscribe to) (me|us|my|<mention>|back|our|if|and)',
    '^ (please|plz|pls|and|so|now|then|also|hey|guys|) (subscribe|suscribe)',
    '(subscribe|suscribe|subscirbe) (to my|to our|me|my|us|here|now|please|for|and|if|to us|to me|2)',
    '(need|want|help|reach|hit) (me get|me reach|us reach|us get|to get|to reach|to hit|) (<number>|some|more|a few) (subs|subscribers|followers|likes|views|follows)',
    '(at|get|get me to|get to) <number> (subs|subscribers|followers|likes)',
    "(i could|i'd love|could|would|looking for|need) (use|some|to have|) (some|more|new|a few|) (followers|mutuals|moots)",
    "(let's|lets) (be|become|follow|connect and) (mutuals|moots|each other)",
    '(followback|follow back|teamfollowback|followtrain|follow4follow|f4f|l4l|sub4sub|s4s|like4like|followforfollow|gain followers)',
    '(first|new|more|some|any|few|my) (sub|subs|subscriber|subscribers)',
    '(sub|suscribe|sucscribe|subcribe) (to me|me|to my|my|please|plz|pls|to us)',
    'help (me|us) (reach|hit|get to|grow to) (my|our|<number>|the)',
    '(follow|following) (along|us|me|for|<mention>) for (more|daily|weekly|the next)',
    'follow for (more|daily|weekly|part)',
    '(turn|switch) on (post|my|) notifications',
  ],
});
