import type { Subject } from './subject';

/** What people sell, serve, rent out, teach or hire for. */
export const TRADE: readonly Subject[] = [
  {
    id: 'job',
    only: /\b(?:appl(?:y|ications?)|hiring|vacanc\w+|salary|per hour|an hour|cv|resum[eé]|join (?:our|the|us)|recruit\w*)\b|\/(?:hr|hour)\b/iu,
    cue: /\b(?:(?:we['’]re |we are |now )?hiring|vacanc(?:y|ies)|apply|recruiting|looking for|seeking|join (?:our|the) team|we need)\b[^.!?\n]{0,80}?\b(?<it>assistant|manager|engineer|developer|nurse|driver|chef|designer|barista|porter|teacher|technician|analyst|consultant|coordinator|officer|cleaner|electrician|apprentice|intern|receptionist|accountant|editor|writer|carer|cook|waiter|mechanic|architect|scientist|administrator|supervisor|rep|executive|specialist|volunteer|tutor|baker|joiner|stylist|fundraiser)s?\b|\b(?<hiring>(?:we['’]re|we are|now) hiring)\b|\b(?<job>job|role|position|vacancy|internship|apprenticeship)\b(?=[^\n]{0,200}\bapply\b)/iu,
    noun: 'job',
    made: [
      { asks: 'What does a normal Tuesday look like for the {it}?', lead: 'A normal Tuesday: ' },
      { asks: 'What is hard about the job, and why do people stay?', lead: 'Why people stay: ' },
      { asks: 'Who would the {it} work with?', lead: 'Who you’d work with: ' },
    ],
    met: [],
    room: ['Who do you know that would be good at this?', 'What would you ask before you said yes?'],
  },
  {
    id: 'menu',
    cue: /\b(?:our|new|my|the|today['’]s|this week['’]s|on the) (?:[\w-]+ ){0,2}?(?<!\baccess )(?<it>menu|specials)\b(?! in #)/iu,
    made: [
      { asks: 'What on the {it} goes first?', lead: 'What goes first: ' },
      { asks: 'What on the {it} would you have yourself?', lead: 'What {I}’d have: ' },
    ],
    met: [{ asks: 'What on the {it} would you have again?', lead: 'What {I}’d have again: ' }],
    room: ['What would you have?', 'Which would you try first?'],
  },
  {
    id: 'meal',
    cue: /\b(?<it>brunch|lunch|breakfast|dinner|supper|afternoon tea)\b(?! (?:with (?:my|the)|date|break|hour|time)\b)/iu,
    made: [
      { asks: 'What is asked for again at {it}?', lead: 'What is asked for again: ' },
      { asks: 'What would you have first at {it}?', lead: 'What {I}’d have first: ' },
    ],
    met: [],
    room: ['What would you have?', 'Who would you bring?'],
  },
  {
    id: 'food',
    only: /\b(?:bak|oven|fresh|menu|order|taste|tasting|delicious|batch|kitchen|serv|brew|roast|pour|slice|counter|shop|stall|market|book|buy|pre-?order|in stock)\w*|[£$€]\d/iu,
    cue: /\b(?<it>sourdough|bread|loaf|loaves|cakes?|cupcakes|cookies|brownies?|pies?|buns|croissants?|doughnuts|donuts|pizzas?|pasta|curry|burgers?|tacos|ramen|soup|ice cream|gelato|chocolates?|coffee|beans|espresso|beer|ale|lager|ipa|cider|wine|gin|cocktails?|smoothies?|jam|honey|cheese|granola|hot sauce|sausages|bagels?|pancakes)\b(?! (?:cup|shop|break|table|chain|house|garden|street)\b)/iu,
    made: [
      { asks: 'What would you tell somebody who has never tasted the {it}?', lead: 'If you’ve never had any: ' },
      { asks: 'What in the {it} would people not expect?', lead: 'What you might not expect: ' },
      { asks: 'What happens before anybody tastes the {it}?', lead: 'What happens before: ' },
    ],
    met: [],
    room: ['What would you have with it?', 'Who would you share it with?'],
  },
  {
    id: 'home',
    cue: /\b(?:\d|one|two|three|four|five)[- ]?(?:bed(?:room)?s?|br)\b[^.!?\n]{0,40}?\b(?<it>house|home|flat|apartment|bungalow|cottage|condo|property|townhouse|villa)\b|\bjust (?<listed>listed)\b|\bopen (?<open>house)\b|\bnew (?<listing>listing)\b/iu,
    noun: 'house',
    made: [
      { asks: 'What is it like in the {it} on a quiet morning?', lead: 'On a quiet morning: ' },
      { asks: 'Which room of the {it} would you sit in?', lead: 'Where {I}’d sit: ' },
    ],
    met: [],
    room: ['Which room would you go to first?', 'What would you look for first?'],
  },
  {
    id: 'course',
    cue: /\b(?:new|my|our|free|this|online|next|an?|the|first) (?:[\w-]+ ){0,3}?(?<it>course|class|bootcamp|masterclass|training|lesson|workshop|programme|mentorship|retreat)\b(?! (?:of|action|correct|act|room|starts? with)\b)|\b(?<drop>(?:life|art|pottery|yoga|pilates|dance|cookery|sewing|drawing|language|spanish|french|guitar|piano|swimming) (?:drawing|class(?:es)?|lessons?|course|workshop|night))\b/iu,
    noun: 'class',
    made: [
      { asks: 'What can people do after the {it} that they couldn’t before?', lead: 'What you can do after it: ' },
      { asks: 'What do people worry about before the {it}, and what do you tell them?', lead: 'If that worries you: ' },
      { asks: 'What happens in the first half hour of the {it}?', lead: 'The first half hour: ' },
    ],
    met: [],
    room: ['What would you most like to learn there?', 'What would you ask there?'],
  },
  {
    id: 'launch',
    // “Meet Gravy. He …” is somebody.
    only: /^(?![\s\S]*\b(?:he|she|his|her|him|hers)\b)/iu,
    cue: /\b(?:[Aa]nnounc(?:e|ing)|[Ii]ntroducing|INTRODUCING|[Ll]aunched|[Ll]aunching|[Uu]nveil(?:ed|ing)?|[Mm]eet) (?:the (?:new )?|our (?:new )?)?(?<it>(?!(?:Their|You|Us|Our|The|Me|Partners|Team|Them|Up|At|In|With)\b)\p{Lu}\p{Ll}+\p{L}*(?: \d[\d.]*)?)(?=[\s.!,:–—-])(?! \p{Lu}|, (?:our|my)\b)/u,
    made: [
      { asks: 'What could people not do before {it}?', lead: 'What you could not do before: ' },
      { asks: 'Who asked you for {it}, and why?', lead: 'Why it’s here: ' },
      { asks: 'What took longest with {it}?', lead: 'What took longest: ' },
    ],
    met: [],
    room: ['What would it have to do for you?', 'What would you try first?'],
  },
  {
    id: 'partnership',
    cue: /\b(?:partner(?:ed|ing|ship)?|team(?:ed|ing) up|joining forces|collaborat\w+) with (?:the )?(?<it>(?:\p{Lu}[\p{L}\d&]+)(?: \p{Lu}[\p{L}\d&]+){0,2})/u,
    made: [
      { asks: 'What will you do with {it} first?', lead: 'What {I}’ll do first: ' },
      { asks: 'What can {it} do that you cannot?', lead: 'What they bring: ' },
    ],
    met: [],
    room: ['What would you like to see first?'],
  },
  {
    id: 'opening',
    only: /\b(?:we|our|us|my|i)\b/iu,
    cue: /\b(?:open(?:s|ing|ed)?|moved|moving)\b[^.!?\n]{0,50}?\b(?<it>shop|store|caf[eé]|restaurant|branch|studio|salon|bakery|gym|office|showroom|clinic|gallery|bar|pub|market|library|playground)\b/iu,
    made: [
      { asks: 'What do people see first when they come into the {it}?', lead: 'What you see first: ' },
      { asks: 'Who was the first through the door of the {it}?', lead: 'First through the door: ' },
    ],
    met: [{ asks: 'What did you see first in the {it}?', lead: 'What {I} saw first: ' }],
    room: ['What would you look for first?', 'Who would you bring?'],
  },
  {
    id: 'books-open',
    always: true,
    cue: /\b(?<it>books|commissions|bookings|slots|dates) (?:are |is )?(?:now )?open\b|\btaking (?:on )?(?<taking>commissions)\b/iu,
    noun: 'commissions',
    made: [
      { asks: 'What do people ask you for when the {it} are open?', lead: 'What people ask {me} for: ' },
      { asks: 'What would you love to be asked for?', lead: 'What {I}’d love to be asked for: ' },
    ],
    met: [],
    room: ['What would you ask for?'],
  },
  {
    id: 'trip-for-sale',
    cue: /\b(?<it>fares?|flights?|holidays?|cruises?|tours?|getaway|hotel|resort|staycation|campsite|cottage|b&b|airbnb)\b(?=[^\n]{0,160}(?:[£$€]\s?\d|\bbook\b))/iu,
    made: [
      { asks: 'What would you do there on the first morning?', lead: 'What {I}’d do on the first morning: ' },
      { asks: 'Who would like it there best?', lead: 'Who would like it best: ' },
    ],
    met: [],
    room: ['What would you do first there?', 'Who would you take?'],
  },
  {
    id: 'fitness',
    cue: /\b(?<it>gym|personal train(?:er|ing)|weight loss|fat loss|meal plan|(?<!digital )transformation|challenge|coaching|\d+[- ]week (?:\w+ )?plan)\b(?=[^\n]{0,200}\b(?:join|sign up|book|dm|link|free|spots?|places?)\b)/iu,
    made: [
      { asks: 'What does the first week feel like?', lead: 'What the first week feels like: ' },
      { asks: 'What did the last person who did it find hardest?', lead: 'What people find hardest: ' },
    ],
    met: [],
    room: ['What makes you stop, when you stop?', 'What would the first week have to be like?'],
  },
  {
    id: 'to-let',
    cue: /\b(?<it>(?:available|house|flat|room|rooms|office|offices|unit|units|shop|apartment|property|properties) to let|for rent|rooms? to rent|rooms? available|studio flat|square (?:feet|foot|metres)|sq\.? ?ft|building plot|office space|retail space|acres of)\b(?! it\b)/iu,
    only: /[£$€] ?\d|\b(?:view(?:ings?)?|let|rent|lease|available|sq|deposit|pcm|call|contact)\b/iu,
    noun: 'place',
    made: [
      { asks: 'What do you hear from there in the morning?', lead: 'What you hear in the morning: ' },
      { asks: 'What is round the corner from it?', lead: 'What’s near: ' },
    ],
    met: [],
    room: ['What would you look for first?', 'What would you use it for?'],
  },
  {
    id: 'destination',
    cue: /\b(?:[Vv]isit|[Ee]xplore|[Dd]iscover|[Ee]scape to|[Hh]olidays? in|[Ww]eekend in) (?<it>(?!The |Us |Our |My |Your |How |What |Why |This |A |These )\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?)(?=[\s.!,?:’'–—-])/u,
    only: /\b(?:trips?|travel\w*|holidays?|beach\w*|hotels?|fly|flights?|fares?|islands?|tours?|coast|hik\w+|vacations?|getaway|resort|tourism|sightseeing)\b/iu,
    made: [
      { asks: 'Where do people who live in {it} go?', lead: 'Where people who live there go: ' },
      { asks: 'What would you do first in {it}?', lead: 'What {I}’d do first: ' },
    ],
    met: [{ asks: 'What in {it} did you nearly walk past?', lead: 'What {I} nearly missed: ' }],
    room: ['Where would you go first?', 'Who would you take?'],
  },
  {
    id: 'second-hand',
    always: true,
    cue: /\b(?:selling|giving away|letting go of|parting with) (?:my|our|an|a|this|these|some) (?:\p{Ll}[\w-]* ){0,3}?(?<it>\p{Ll}{3,})(?=[.,!?:]| (?:for|at|in|on|from|with|as)\b)/iu,
    only: /[£$€] ?\d|\b(?:old|used|second[- ]hand|offers?|collect(?:ion)?|pick ?up|bought|condition|free to)\b/iu,
    noun: 'thing',
    made: [
      { asks: 'Why are you letting the {it} go?', lead: 'Why it goes: ' },
      { asks: 'Who would you like to have the {it}?', lead: 'Who {I}’d like to have it: ' },
    ],
    met: [],
    room: ['Who do you know that would use it?', 'Who do you know that has been looking for one?'],
  },
];
