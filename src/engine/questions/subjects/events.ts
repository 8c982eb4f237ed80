import type { Subject } from './subject';

/** What people come together for. */
export const EVENTS: readonly Subject[] = [
  {
    id: 'evening-out',
    only: /\b\d{1,2}(?:[:.]\d\d)? ?(?:am|pm)\b|\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\b(?:tonight|tomorrow|this (?:week|weekend|evening)|tickets?|doors)\b|[£$€]\d/iu,
    cue: /\b(?<quiz>quiz) (?:(?:is )?back|tomorrow|tonight|this|on)\b|\b(?<it>gig|concert|festival|open mic|comedy night|(?:beer|cider|food|music|film|book|folk|jazz) (?:& \w+ )?fest|quiz night|pub quiz|trivia night|board game night|game night|film night|movie night|bingo|karaoke|fish fry|bake sale|cake sale|potluck|hog roast|bonfire|raffle|plant sale|(?:farmers['’]?|street|night|flea|craft|christmas|makers['’]?|food|village) market|(?:craft|street|christmas|summer|spring|winter|autumn|school|county|book|job|village) fair|f[eê]te|open day|exhibition|parade|meetup|lecture|screening|recital|ceilidh|jumble sale|car boot sale|fun run|book club|reading group|auction|gala|carnival|(?:art|craft|trade|live|stage|puppet|talent) show)\b/iu,
    noun: 'quiz',
    made: [
      {
        asks: 'What will people still talk about on the way home from the {it}?',
        lead: 'What people talk about on the way home: ',
      },
      { asks: 'Who comes to the {it}?', lead: 'Who comes: ' },
      { asks: 'What was the best moment of the last {it}?', lead: 'The best moment of the last one: ' },
    ],
    met: [
      { asks: 'Which moment of the {it} do you still think about?', lead: 'The moment {I} still think about: ' },
      { asks: 'Who did you meet at the {it}?', lead: 'Who {I} met: ' },
    ],
    room: ['Who would you bring?', 'Who’s coming?', 'What are you looking forward to?'],
  },
  {
    id: 'webinar',
    cue: /\b(?:our|my|free|this|next|live|new|the|an?|upcoming) (?:[\w-]+ ){0,3}?(?<it>webinars?|webcast|live (?:session|q&a|event)|(?:twitter|x) (?:chat|space)|virtual (?:event|session|summit)|ama)\b(?! (?:recording|software|platform)\b)/iu,
    made: [
      { asks: 'Which question do you hope somebody will ask?', lead: 'The question {I} hope for: ' },
      { asks: 'What will you say in the first five minutes?', lead: 'The first five minutes: ' },
      { asks: 'What can people do differently the morning after?', lead: 'What you can do the morning after: ' },
    ],
    met: [{ asks: 'What in the {it} did you write down?', lead: 'What {I} wrote down: ' }],
    room: ['What would you ask?', 'What would you want to take away from it?'],
  },
  {
    id: 'on-stage',
    always: true,
    cue: /\b(?:i|we)(?:['’](?:m|re|ll be)| am| are| will be)? (?:\w+ )?(?<it>speaking|presenting|moderating|giving a talk|on (?:a|the) panel|on stage) (?:at|on|about|in|tomorrow|tonight)\b|\b(?:my|our) (?:[\w-]+ ){0,1}?(?<talk>talk|keynote)\b(?! (?:to|with|about|show|series)\b)|\b(?:ceo|cto|cfo|founder|director|head of [\w ]{3,30}|president) (?:[\p{L}@’'-]+ ){1,4}?(?:will be |is |will )?(?<ours>speak(?:ing|s)?|presenting|on stage|on the panel)\b/iu,
    noun: 'talk',
    made: [
      { asks: 'Which question afterwards would be the hardest to answer?', lead: 'The hardest question: ' },
      { asks: 'What should people remember the next day?', lead: 'What to remember the next day: ' },
    ],
    met: [],
    room: ['What would you ask?', 'Which question should come up?'],
  },
  {
    id: 'stand',
    always: true,
    cue: /\b(?<it>booth|stand|stall) ?#?(?:no\.? ?)?(?:[a-z]{1,2}-?)?\d[\w-]*\b|\b(?<at>visit|meet|find|see|join|stop by|drop by|catch) (?:us|our (?:team|booth|stand|stall)) (?:at|in|on) (?=(?:the |#|@)?\p{L})(?!(?:our|the (?:shop|store|link|website|way|comments?|bio)|your|you(?:tube)?|twitter|facebook|instagram|linkedin|this|all|www|http|it|we|[@#]?\w+\.\w|discord|telegram|slack|twitch|tiktok|store|person|monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b)|\bour (?:[\w-]+ ){0,1}?(?<our>booth|stall)\b/iu,
    only: /\b(?:booth|stand|stall|expo|show|fair|market|conference|summit|congress|festival|forum|hall|exhibition|event|week|#?[a-z]+(?:20)?[12]\d)\b/iu,
    noun: 'stand',
    made: [
      { asks: 'What can people try at your {it}?', lead: 'What you can try there: ' },
      { asks: 'What do people ask you most at your {it}?', lead: 'What people ask most: ' },
      { asks: 'Who will people meet there?', lead: 'There you’ll meet ', end: '.' },
    ],
    met: [],
    room: ['What would you like to see there?', 'Who else is going?'],
  },
  {
    id: 'conference',
    cue: /\b(?:our|the|this year['’]s|join us (?:at|for) the|register for the|annual|tickets for the) (?:[\w#'’-]+ ){0,4}?(?<it>conference|summit|symposium|forum|hackathon|convention|congress|bootcamp)\b(?! (?:post|posts|call|room|rooms|league|title|centre|center|finals?|usa|and the senate|passed|has|is|should|vote[sd]?)\b)/iu,
    only: /\b(?:join|register|speakers?|agenda|tickets?|sessions?|book|keynote|panels?|day \d|attend|we|our)\b/iu,
    made: [
      { asks: 'What at the {it} would you not miss?', lead: 'What {I} wouldn’t miss: ' },
      { asks: 'Who is coming that people would like to meet?', lead: 'Who’s coming: ' },
    ],
    met: [{ asks: 'What was said at the {it} that you wrote down?', lead: 'What {I} wrote down: ' }],
    room: ['What would you ask there?', 'Who else is going?'],
  },
  {
    id: 'tour',
    cue: /\b(?:my|our|the|her|his|their|world|uk|us|european|summer|winter|spring|autumn|new|headline) (?:[\w-]+ ){0,2}?(?<it>tour dates?|(?:headline|world|uk|european|farewell) tour|setlist|support act|residency)\b|\b(?<live>playing live|live at|on tour) (?=\p{L})/iu,
    noun: 'tour',
    only: /\b(?:gigs?|tickets?|band|songs?|album|tour dates?|doors|stage|music|singing|set|fans|shows?|dates?)\b/iu,
    made: [
      { asks: 'Which song will you begin with?', lead: 'The song it begins with: ' },
      { asks: 'Where are you looking forward to playing most, and why?', lead: '{I} look forward most to ', end: '.' },
    ],
    met: [{ asks: 'Which song are you waiting for?', lead: 'The song {I} want to hear: ' }],
    room: ['Which song should not be missing?', 'Who would you bring?'],
  },
  {
    id: 'tickets',
    always: true,
    cue: /\b(?<it>tickets?) (?:are |is )?(?:now |still |just |go(?:ing)? )?(?:on sale|available|from [£$€]|left|selling|sold out|live)\b|\b(?:get|grab|book|buy|secure) (?:(?:your|my|our) )?(?:[\w-]+ )?(?<get>tickets|seats?)\b/iu,
    noun: 'tickets',
    made: [
      { asks: 'What should people see first when they get there?', lead: 'What to see first: ' },
      { asks: 'Who would you take with you?', lead: '{I}’d take ', end: '.' },
      { asks: 'Which moment will people talk about afterwards?', lead: 'The moment people talk about: ' },
    ],
    met: [],
    room: ['Who would you bring?', 'Who’s coming?'],
  },
  {
    id: 'stage',
    anyones: true,
    cue: /\b(?:new|our|my|the|this|her|his|their|first|an?|summer|christmas|school) (?:[\w-]+ ){0,2}?(?<it>musical|pantomime|panto|ballet|opera|stage play|theatre show|one-man show|one-woman show|circus|dress rehearsal|rehearsals|auditions?)\b(?! (?:instruments?|chairs|genius|talent|theat\w+|guest|tastes?|tribute|notes?|journey|flask|acts?|browser|house|windows|range)\b)/iu,
    made: [
      { asks: 'What goes wrong in rehearsals every time?', lead: 'What goes wrong every time: ' },
      { asks: 'Which scene do the others come out to watch?', lead: 'The scene everybody comes to watch: ' },
    ],
    met: [{ asks: 'Which scene stays with you?', lead: 'The scene that stays with {me}: ' }],
    room: ['Who would you watch it with?', 'Who would you bring?'],
  },
  {
    id: 'stream',
    always: true,
    cue: /\b(?<it>streaming (?:tonight|now|today|again|live)|going live (?:tonight|now|today|at|in|on|again))\b|\b(?:i['’]?m|we['’]?re|we are|i am) (?<live>live) (?:now|on|at|in|tonight|right)\b|\b(?:tonight['’]s|today['’]s|my|our|next|live) (?<stream>stream|livestream|live stream)\b(?! (?:of|link))/iu,
    noun: 'stream',
    made: [
      { asks: 'What comes first on the stream?', lead: 'What comes first: ' },
      { asks: 'What might go wrong while you are live?', lead: 'What might go wrong: ' },
    ],
    met: [],
    room: ['What would you like to see?', 'What should come first?'],
  },
  {
    id: 'class-trial',
    cue: /\b(?<it>taster (?:sessions?|day|class(?:es)?)|training session|junior (?:training|section|team)|(?:walking|women['’]s|girls['’]?|boys['’]?|junior|youth) (?:football|rugby|cricket|netball|hockey|tennis)|couch to 5k|beginners['’]? (?:session|class|course|group|night|yoga|running)|running club|run club|walking group|choir practice|rehearsal night|drop[- ]in sessions?|coffee morning)\b/iu,
    noun: 'session',
    only: /\b(?:join|come|welcome|every|free|new|beginners?|ages?|session|book|we|our|\d ?(?:am|pm))\b/iu,
    made: [
      { asks: 'What happens to somebody who comes for the first time?', lead: 'If it’s your first time: ' },
      { asks: 'What should people bring, and what not?', lead: 'What to bring: ' },
    ],
    met: [{ asks: 'What nearly kept you at home, and what got you there?', lead: 'What got {me} there: ' }],
    room: ['What would make you try it?', 'What was your first time like?'],
  },
  {
    id: 'worship',
    cue: /\b(?:our|the|this|carol|sunday|morning|harvest|christmas) (?:[\w-]+ ){0,2}?(?<it>church service|sunday service|carol service|carols|nativity|worship service|morning worship|prayer meeting|bible study|mass|evensong|sermon)\b(?! (?:shooting|media|production|market|effect|of people|transit|killer|murder)\b)/iu,
    only: /\b(?:church|join us|all welcome|chapel|parish|pastor|vicar|st\.?|cathedral|sunday)\b/iu,
    made: [
      { asks: 'What happens to somebody who comes for the first time?', lead: 'If it’s your first time: ' },
      { asks: 'Who will be at the door?', lead: 'At the door: ' },
    ],
    met: [],
    room: ['Who would you bring?'],
  },
  {
    id: 'exhibit',
    cue: /\b(?:the|our|my|at|in) (?:[\w-]+ ){0,2}?(?<it>museum|gallery|castle|zoo|aquarium|archive|botanic garden|observatory|cathedral|lighthouse)\b/iu,
    made: [
      { asks: 'What in the {it} would you show a child first?', lead: 'What {I}’d show a child first: ' },
      { asks: 'What do most people walk past in the {it}?', lead: 'What most people walk past: ' },
    ],
    met: [{ asks: 'What in the {it} did you stand in front of longest?', lead: 'Where {I} stood longest: ' }],
    room: ['What would you look for first?', 'What do you remember of yours?'],
  },
  {
    id: 'feast',
    always: true,
    cue: /\b(?:happy|merry|have a (?:happy|merry|lovely|wonderful|great|very happy|very merry)|wishing you (?:all )?an? (?:very )?(?:happy|merry|joyful|peaceful)) (?:[\w’'&-]+ ){0,3}?(?<it>christmas|new year|easter|diwali|eid|thanksgiving|halloween|hanukkah|mother['’]?s['’]? day|father['’]?s['’]? day|valentine['’]?s(?: day)?|holidays|holi|lunar new year|pancake day|st\.? patrick['’]?s day|4th of july|independence day|canada day|australia day)\b/iu,
    noun: 'day',
    made: [
      { asks: 'What is on your own table that day?', lead: 'What’s on {my} table: ' },
      { asks: 'What do you do every year on that day?', lead: 'What {I} do every year: ' },
    ],
    met: [],
    room: ['What do you do every year?', 'What are you doing that day?'],
  },
  {
    id: 'named-day',
    always: true,
    careful: true,
    cue: /(?<![#\p{L}])(?<it>(?:World|International|National|Global) (?:(?:\p{Lu}[\p{L}'’]*|of|and|the|for|to|with|Of) ){1,5}?(?:Day|Week|Month)|(?:\p{Lu}\p{L}+ )?Awareness (?:Day|Week|Month))(?![\p{L}])|#(?<tag>(?:World|International|National)\p{L}{3,24}(?:Day|Week|Month))(?![\p{L}\d])/u,
    noun: 'day',
    made: [
      { asks: 'Who comes to mind for you on a day like this?', lead: 'Who comes to mind: ' },
      { asks: 'What do you wish more people knew about it?', lead: 'What more people should know: ' },
    ],
    met: [],
    room: [],
  },
];
