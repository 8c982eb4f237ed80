import type { Subject } from './subject';

/** Before the match, after it, and on screen. */
export const SPORT: readonly Subject[] = [
  {
    id: 'match',
    always: true,
    cue: /(?<![\s\S]\S)\W{0,4}(?<ft>ft|ht)\b[: ](?=[^\n]{0,60}\d ?[-–] ?\d)|^\W*(?<goal>goo*al)\b(?=[\s\S]{0,200}\d ?[-–] ?\d)|\b(?<whole>full[- ]time|half[- ]time|final score)[:!]|\b\d{1,2} ?[-–] ?\d{1,2} (?<it>win|defeat|draw|victory)\b|\b(?<beat>won|lost|beat|drew)(?: \w+){0,4} \d{1,2} ?[-–] ?\d{1,2}\b/iu,
    noun: 'match',
    made: [
      { asks: 'Which minute of the {it} would you watch again?', lead: 'The minute {I}’d watch again: ' },
      { asks: 'Who kept the others going?', lead: 'Who kept the others going: ' },
    ],
    met: [{ asks: 'Where were you when it happened?', lead: 'Where {I} was: ' }],
    room: ['Who stood out for you?', 'What was the moment for you?'],
  },
  {
    id: 'before-match',
    always: true,
    cue: /\b(?<it>match ?day|game ?day|kick[- ]?off (?=at |is |in |\d)|tip[- ]?off (?=at |is |in |\d)|puck drop|team news|starting (?:xi|eleven|line-?up)(?=:| to | for | v| against)|up next:|next up:|(?:semi|quarter)[- ]?finals? (?:v|vs|against|this|on|tomorrow|tonight))\b(?! (?:party|of the (?:festival|event)|at work|meeting|call|our (?:event|campaign|year)))/iu,
    only: /\b(?:vs?\.?|match(?:es)?|games?|teams?|league|cup|stadium|coach|season|fc|united|city|play(?:ers?|ing)?|squad|goal\w*|win|away|home|tickets?)\b/iu,
    noun: 'match',
    made: [
      { asks: 'Who could make the difference?', lead: 'Who could make the difference: ' },
      { asks: 'What worries you about the other side?', lead: 'What worries {me}: ' },
      { asks: 'What is your own guess, and why?', lead: '{My} guess: ' },
    ],
    met: [],
    room: ['What’s your guess?', 'Who could make the difference?'],
  },
  {
    id: 'transfer',
    noun: 'player',
    always: true,
    cue: /\b(?<it>new signing|transfer (?:fee|target|deadline)|season[- ]long loan|free agent|contract extension|(?<!shirt |sponsor(?:ship)? |partner(?:ship)? )deal until|sign(?:s|ed)? (?:striker|defender|midfielder|goalkeeper|forward|winger|quarterback|guard|pitcher))\b|\bon (?<loan>loan)\b|[- ]year (?<year>deal|contract)\b/iu,
    only: /\b(?:fc|club|season|striker|defender|midfielder|goalkeeper|coach|league|transfer|fee|nfl|nba|mlb|nhl|football|rugby|hockey|squad|united|city|rovers|arsenal|chelsea|liverpool|#\w*fc|winger|forward|quarterback|players?)\b/iu,
    made: [
      { asks: 'What would be missing without them?', lead: 'What would be missing without them: ' },
      { asks: 'Where would you play them?', lead: 'Where {I}’d play them: ' },
    ],
    met: [],
    room: ['Where would you play them?'],
  },
  {
    id: 'player',
    cue: /\b(?:our|the|new|this|my) (?:[\w'’-]+ ){0,2}?(?<it>striker|goalkeeper|midfielder|quarterback|head coach|captain|batsman|bowler|fly-half|scrum-half|point guard|pitcher|under-?\d{1,2}s|first team|first xi|women['’]s team)\b(?! (?:america|marvel|obvious|sparrow|hook|planet|morgan)\b)/iu,
    made: [
      { asks: 'What do you see at training that nobody sees on the day?', lead: 'What nobody sees on the day: ' },
      { asks: 'Who kept the others going?', lead: 'Who kept the others going: ' },
    ],
    met: [],
    room: ['Who stood out for you?'],
  },
  {
    id: 'series',
    always: true,
    cue: /\b(?:season|series) (?<it>finale|premiere|opener)\b|\b(?<tune>premieres (?:on|at|tonight|tomorrow|this|next|in)|new season of|all[- ]new episode|streaming (?:now )?on (?:netflix|hulu|bbc|itv|iplayer|hbo|disney|amazon|prime|apple))\b/iu,
    only: /\b(?:episodes?|premieres?|new season|film|movie|documentary|drama|comedy|tv|netflix|hulu|bbc\w*|itv|iplayer|hbo|disney|prime)\b/iu,
    noun: 'series',
    made: [
      { asks: 'What should somebody know who has never seen it?', lead: 'If you’ve never seen it: ' },
      { asks: 'Which scene would you show a friend first?', lead: 'The scene {I}’d show first: ' },
    ],
    met: [],
    room: ['Who would you watch it with?'],
  },
  {
    id: 'injury',
    always: true,
    cue: /\b(?<it>injury|injured|ruled out|sidelined|out for (?:the season|\w+ (?:weeks|months))|hamstring|fit to (?:play|face))\b/iu,
    only: /\b(?:striker|defender|midfielder|goalkeeper|winger|coach|manager|league|cup|fc|club|nfl|nba|mlb|nhl|rugby|squad|quarterback|#\w*(?:fc|football)|season|match|game|starting)\b/iu,
    made: [
      { asks: 'Who would you play there now?', lead: 'Who {I}’d play there: ' },
      { asks: 'Who could make the difference now?', lead: 'Who could make the difference: ' },
    ],
    met: [],
    room: ['Who would you play there?'],
  },
  {
    id: 'cinema',
    always: true,
    cue: /\bnow (?<now>playing)(?: at| in|,)|\bin (?<it>theaters|theatres|cinemas)\b|\bopening (?<first>weekend)\b/iu,
    noun: 'film',
    made: [
      { asks: 'Which scene would you show a friend first?', lead: 'The scene {I}’d show first: ' },
      { asks: 'Who would you take to see it?', lead: '{I}’d take ', end: '.' },
    ],
    met: [],
    room: ['Who would you watch it with?'],
  },
];
