import { defineLexicon } from '../lexicon';

export default defineLexicon({
  id: 'complaint',
  source: 'A grievance put to a firm: it opens a talk and answers nobody.',
  phrases: [
    '(my|our) (order|orders|package|parcel|account|phone|iphone|ipad|mac|flight|flights|bag|bags|luggage|baggage|delivery|refund|playlist|playlists|card|subscription|ticket|tickets|money|bill|internet|seat|reservation|booking|connection|screen|battery|password|laptop|computer|package|purchase|payment|shipment|app|service|screen|keyboard|music|songs|wifi)',
    '(on hold|been waiting|still waiting|waiting|been on hold|stuck|delayed|cancelled|canceled|charged|overcharged|double charged|ripped off|kicked|locked out) (for|on|over|since|by|at|in|me|my|again|and|twice|flight|out)',
    "(i've been|i was|i got|i am being|im being|i have been|we were|we've been|you|they) (charged|waiting|told|trying|lied|hacked|scammed|ignored|overcharged|billed|stuck|bumped|on hold|promised|lost|cancelled|canceled)",
    '(fix|sort|stop|answer|refund|explain|return|give|get) (this|it|your|my|the|that|me|me my|us|yourselves|ur) (now|out|asap|shit|problem|issue|bug|app|phone|money|please|back|thing|stupid|damn|update|refund|together|crap|glitch)',
    "(worst|terrible|horrible|awful|poor|shocking|disgusting|pathetic|useless|crap|appalling|disappointing|unacceptable|ridiculous|bad) (service|customer|airline|experience|company|ever|app|update|support|flight|delivery|i've|staff|and)",
    "(won't|wont|doesn't|doesnt|isn't|isnt|not|never|stopped|keeps|keep|can't|cant|didn't|hasn't) (work|working|load|loading|play|playing|open|opening|turn|update|updating|arrived|arrive|delivered|received|charge|charging|freezing|crashing|connect|connecting|log|sync|let me|showing|respond|responding|shuffle|deliver|show up)",
    'i (ordered|paid|bought|purchased|upgraded|updated|subscribed|returned|called|booked|cancelled|canceled|want my money|want a refund|need a refund|pay for)',
    '(your|ur) (app|new app|update|new update|latest update|customer service|website|service|driver|drivers|agents|agent|staff|airline|system|courier|support|customer support|crew|bug)',
    '(the|this) (new|latest|last) (update|version|ios)',
  ],
});
