import type { Subject } from './subject';

/** What happens to people, in towns, clubs, teams and at home. */
export const LIFE: readonly Subject[] = [
  {
    id: 'match',
    always: true,
    cue: /(?<![\s\S]\S)\W{0,4}(?<ft>ft|ht)\b[: ]|\b(?<whole>full[- ]time|half[- ]time|final score)[:!]|\b\d{1,2} ?[-–] ?\d{1,2} (?<it>win|defeat|draw|victory)\b|\b(?:won|lost|beat|drew)(?: \w+){0,4} \d{1,2} ?[-–] ?(?<score>\d{1,2})\b/iu,
    noun: 'match',
    made: [
      { asks: 'Which minute of the {it} would you watch again?', lead: 'The minute {I}’d watch again: ' },
      { asks: 'Who kept the others going?', lead: 'Who kept the others going: ' },
    ],
    met: [{ asks: 'Where were you when it happened?', lead: 'Where {I} was: ' }],
    room: ['Who stood out for you?', 'What was the moment for you?'],
  },
  {
    id: 'evening-out',
    only: /\b\d{1,2}(?:[:.]\d\d)? ?(?:am|pm)\b|\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\b(?:tonight|tomorrow|this (?:week|weekend|evening)|tickets?|doors)\b|[£$€]\d/iu,
    cue: /\b(?<quiz>quiz) (?:tomorrow|tonight|this|on)\b|\b(?<it>gig|concert|festival|open mic|comedy night|quiz night|pub quiz|fish fry|bake sale|cake sale|potluck|hog roast|bonfire|raffle|plant sale|(?:farmers['’]?|street|night|flea|craft|christmas|makers['’]?|food|village) market|(?:craft|street|christmas|summer|spring|winter|autumn|school|county|book|job|village) fair|f[eê]te|open day|exhibition|parade|meetup|lecture|screening|recital|ceilidh|jumble sale|car boot sale|fun run|book club|reading group|auction|gala|carnival|(?:art|craft|trade|live|stage|puppet|talent) show)\b/iu,
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
    id: 'award',
    cue: /\b(?:we|i|our)\b[^.!?\n]{0,60}?\b(?:won|winning|nominated for|shortlisted for|up for|received?|finalists? (?:for|in)|highly commended)\b[^.!?\n]{0,60}?\b(?<it>award|awards|prize|medal)\b/iu,
    made: [
      { asks: 'Who did the work that the {it} is for?', lead: 'Whose work it is: ' },
      { asks: 'What was the hardest week before the {it}?', lead: 'The hardest week: ' },
    ],
    met: [],
    room: [],
  },
  {
    id: 'milestone',
    cue: /\b\d[\d,.]*k? (?:\w+ )?(?<it>followers|subscribers|customers|members|orders|downloads|users|reviews|sales)\b|\b(?:\d+|one|two|three|four|five|six|ten|twenty|thirty) years? (?<years>of|in business|since we|old today|ago today|on air)\b|\b(?<anniversary>anniversary)\b/iu,
    noun: 'beginning',
    made: [
      { asks: 'Who was there at the very beginning?', lead: 'There at the beginning: ' },
      { asks: 'When did you nearly stop?', lead: 'When {I} nearly stopped: ' },
    ],
    met: [],
    room: ['What do you remember of the beginning?'],
  },
  {
    id: 'colleague',
    always: true,
    cue: /\b(?:joins|joined|has joined|is joining|welcom(?:e|ing))\b[^.!?\n]{0,80}?\b(?:the|our) (?:[\w-]+ ){0,2}?(?<it>team|crew|apprentice|intern|trainee)\b/iu,
    made: [
      { asks: 'What did you notice in their first days?', lead: 'What {I} noticed in the first days: ' },
      { asks: 'What should people ask them about?', lead: 'Ask them about ', end: '.' },
    ],
    met: [],
    room: ['What would you ask them?'],
  },
  {
    id: 'road',
    always: true,
    cue: /\b(?<it>lanes?|road|street|bridge|junction|motorway|line|station|route|ramp)s?\b[^\n]{0,60}\b(?:blocked|closed|closure|delays?|diversion|reopen\w*|diverted)\b|\b(?:blocked|closed|closure|crash|diversion|delays?)\b[^\n]{0,60}\b(?<where>lanes?|road|street|bridge|junction|motorway|line|station|route|ramp)\b/iu,
    noun: 'road',
    made: [
      { asks: 'When do you expect the {it} to be clear?', lead: 'Expected clear: ' },
      { asks: 'What would you do if you had to get through there now?', lead: 'What {I}’d do: ' },
    ],
    met: [],
    room: [],
    careful: true,
  },
  {
    id: 'fund',
    cue: /\b(?:our|my|this|a|the) (?:[\w-]+ ){0,2}?(?<it>fundraiser|food ?bank|appeal|gofundme|crowdfunder|sponsored (?:walk|swim|run|ride|silence))\b|\b(?<give>(?:please |to )?donate (?:here|now|today|at|via|what)|sponsor me|raising money)\b/iu,
    noun: 'money',
    made: [
      { asks: 'What will the money pay for first?', lead: 'The money first pays for ', end: '.' },
      { asks: 'Who has it helped so far?', lead: 'Who it has helped so far: ' },
    ],
    met: [],
    room: [],
    careful: true,
  },
  {
    id: 'answers-wanted',
    always: true,
    cue: /\b(?:take|fill(?: in| out)?|complete|answer|participate in|looking for|need)\b[^.!?\n]{0,40}?\b(?<it>survey|questionnaire|participants|respondents|beta testers|testers)\b/iu,
    made: [
      { asks: 'What will you do with the answers?', lead: 'What the answers are for: ' },
      { asks: 'Which answer would surprise you?', lead: 'What would surprise {me}: ' },
    ],
    met: [],
    room: [],
  },
  {
    id: 'petition',
    always: true,
    cue: /\bsign\b[^.!?\n]{0,40}?\b(?<it>petition|open letter)\b/iu,
    made: [
      { asks: 'Who would notice first if the {it} went through?', lead: 'Who would notice first: ' },
      { asks: 'What happened that made you start on this?', lead: 'How it started for {me}: ' },
    ],
    met: [],
    room: [],
    careful: true,
  },
  {
    id: 'work-wanted',
    always: true,
    noun: 'work',
    cue: /#open ?to ?work\b|\bopen to (?:new )?(?:work|roles|opportunities)\b|\blooking for (?:a |my )?(?:new |next )?(?<it>job|role|opportunity|internship)\b/iu,
    made: [
      { asks: 'Which piece of work would you like to be asked about?', lead: 'Ask {me} about ', end: '.' },
      { asks: 'What would a good first week look like?', lead: 'A good first week: ' },
    ],
    met: [],
    room: [],
    careful: true,
  },
  {
    id: 'day-out-at-work',
    always: true,
    cue: /\b(?:great|good|fantastic|brilliant|amazing|wonderful|busy|inspiring|lovely|long|spent|had an?)(?: \w+)? (?:day|days|time|week|morning|afternoon|session|conversations|to (?:be|speak|see|meet|catch up|represent))\b[^.!?\n]{0,50}?\b(?<it>summit|conference|expo|symposium|roundtable|forum|panel|awayday|congress|trade show|networking event|hackathon)\b/iu,
    made: [
      { asks: 'What was said at the {it} that you wrote down?', lead: 'What {I} wrote down: ' },
      { asks: 'Who at the {it} made you change your mind?', lead: 'Who made {me} think again: ' },
      { asks: 'What did you hear at the {it} that you will use this week?', lead: 'What {I}’ll use this week: ' },
    ],
    met: [],
    room: ['Who else was there?', 'What did you take home?'],
  },
  {
    id: 'new-role',
    always: true,
    cue: /\b(?:accepted|started|starting|taken on|landed|joining)\b[^.!?\n]{0,40}?\b(?:new|next|a|my) (?<it>role|position|job|chapter)\b/iu,
    made: [
      { asks: 'What will you miss from before the {it}?', lead: 'What {I}’ll miss: ' },
      { asks: 'What do you want to learn first in the {it}?', lead: 'What {I} want to learn first: ' },
      { asks: 'Who told you to go for the {it}?', lead: 'Who told {me} to go for it: ' },
    ],
    met: [],
    room: ['What do you wish you had asked in your first week?', 'What was your first week like?'],
  },
  {
    id: 'course-done',
    always: true,
    cue: /\b(?:finished|completed|took|attended|passed)\b[^.!?\n]{0,60}?\b(?<it>course|class|bootcamp|masterclass|training|workshop|webinar|certification)\b/iu,
    made: [
      { asks: 'What do you do differently since the {it}?', lead: 'What {I} do differently now: ' },
      { asks: 'What in the {it} was harder than it looked?', lead: 'What was harder than it looked: ' },
    ],
    met: [],
    room: ['What did you learn last that you use every day?'],
  },
  {
    id: 'race',
    cue: /\b(?:ran|run|running|finished|training for|completed|cycled|swam|signed up for)\b[^.!?\n]{0,40}?\b(?<it>marathon|half marathon|half|10k|5k|parkrun|triathlon|race|ultra|ironman)\b/iu,
    made: [],
    met: [
      { asks: 'What kept you going in the last mile of the {it}?', lead: 'What kept {me} going: ' },
      { asks: 'Who stood by the road at the {it}?', lead: 'Who stood by the road: ' },
    ],
    room: ['What keeps you going?', 'What was your first like?'],
  },
  {
    id: 'degree',
    cue: /\b(?:passed|graduat\w+|got|finished|completed|accepted|starting|started)\b[^.!?\n]{0,40}?\b(?<it>degree|phd|masters|msc|exams?|driving test|diploma|certification|thesis|dissertation|new job|a levels|gcses)\b/iu,
    made: [],
    met: [
      { asks: 'Who believed in it before you did?', lead: 'Who believed in it before {I} did: ' },
      { asks: 'What was the longest night on the way there?', lead: 'The longest night: ' },
    ],
    room: ['What do you remember of yours?'],
  },
  {
    id: 'trip',
    cue: /\b(?:back from|just landed in|arrived in|went to|visited|exploring|day \d+ (?:of|in)|our|my) (?:[\w-]+ ){0,3}?(?<it>trip|holiday|vacation|honeymoon|road trip|hike|walk|city break|visit)\b/iu,
    made: [],
    met: [
      { asks: 'What happened on the {it} that is in no photo?', lead: 'What is in no photo: ' },
      { asks: 'Where on the {it} would you go back to first?', lead: 'Where {I}’d go back to first: ' },
    ],
    room: ['Where would you go first?'],
  },
  {
    id: 'pet',
    cue: /\b(?:my|our) (?:[\w-]+ ){0,2}?(?<it>dog|cat|puppy|kitten|rabbit|parrot|pup|hamster|horse|pony|hens|chickens)\b/iu,
    made: [],
    met: [
      { asks: 'What did the {it} do next?', lead: 'What came next: ' },
      { asks: 'What does the {it} do when you are not looking?', lead: 'When nobody is looking: ' },
    ],
    room: ['What would yours do?', 'Does yours do that too?'],
  },
];
