import { defineLexicon } from '../lexicon';

export default defineLexicon({
  id: 'small-talk',
  source: 'How people react and chat, as against notices: words that announcements of institutions rarely hold.',
  phrases: [
    '(lol|lmao|haha|hahaha|omg|wtf|ugh|oh|ooh|hmm|yeah|yep|yup|nope|damn|shit|dude|bro|tho|gonna|wanna|gotta|kinda|sorta|dunno|ffs|smh|imo|imho|tbh|btw|yikes|ouch|whoa|woah|phew|meh|hey|hi|hello|hope|wish|honestly|seriously|literally|basically|probably|maybe|perhaps|anyway|somehow|weird|silly|stupid|crazy|insane|cute|yummy|funny|hilarious|boring|annoying|gross|wild|sad|scary)',
    '(this|that|the) (song|video|post|thread|account|guy|app|movie|film|episode|place|man|dude|lady|kid|comment|one)',
    '(thanks|thank you|thx|ty|cheers|congrats|congratulations|well done|good luck|happy birthday|welcome|sorry|bless|rip|respect)',
    '(so|too|very|really|pretty|such a|quite|super|still|not) (good|bad|nice|cool|great|much|many|hard|easy|long|true|sad|funny|weird|happy|sure|bad|cute|fun|beautiful|lovely|awesome|slow|late|early|wrong|right|close|tired|simple)',
    "^ (so|just|oh|good|nice|cool|great|wow|well|yes|no|awesome|amazing|love|lovely|but|and|or|not|also|because|why|wait|imagine|looks like|sounds like|feels like|turns out|this is|that is|that was|it was|these are|those|there's|there is|if you|when you|when your)",
    "(that's|it's|isn't|didn't|doesn't|wasn't|can't|won't|couldn't|wouldn't|shouldn't|aren't|weren't|ain't|they're|he's|she's|they'd)",
    '(agree|disagree|exactly|indeed|absolutely|obviously|apparently|supposedly)',
  ],
});
