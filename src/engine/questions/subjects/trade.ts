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
    cue: /\b(?:our|new|my|the|today['’]s|this week['’]s|on the) (?:[\w-]+ ){0,2}?(?<it>menu|specials)\b/iu,
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
      { asks: 'What do people talk about over {it} with you?', lead: 'What people talk about at the table: ' },
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
    id: 'sale',
    cue: /\b(?:in|our|the|big|summer|winter|spring|autumn|flash|half[- ]price|january) (?<it>sale|clearance)\b|(?<off>\d ?% off (?:everything|all|the whole|selected|storewide|sitewide|your)\b|\bblack friday\b|\bcyber monday\b)/iu,
    noun: 'sale',
    made: [
      { asks: 'What in the {it} would you buy yourself?', lead: 'What {I}’d buy: ' },
      { asks: 'What in the {it} will be gone first?', lead: 'What goes first: ' },
    ],
    met: [],
    room: ['What have you had your eye on?', 'What’s on your list?', 'Who would you buy something for?'],
  },
  {
    id: 'voucher',
    always: true,
    cue: /\b(?<it>vouchers?|coupons?|gift cards?|promo code)\b/iu,
    made: [{ asks: 'What would you spend the {it} on yourself?', lead: 'What {I}’d spend it on: ' }],
    met: [],
    room: ['What would you spend it on?', 'Who would you give it to?'],
  },
  {
    id: 'home',
    cue: /\b(?:\d|one|two|three|four|five)[- ]?(?:bed(?:room)?s?|br)\b[^.!?\n]{0,40}?\b(?<it>house|home|flat|apartment|bungalow|cottage|condo|property|townhouse|villa)\b|\b(?<listing>just listed|open house|new listing|for sale by owner)\b/iu,
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
    cue: /\b(?:new|my|our|free|this|online|next|an?|the|first) (?:[\w-]+ ){0,3}?(?<it>course|class|bootcamp|masterclass|training|lesson|workshop|webinar|programme|mentorship|retreat)\b(?! (?:of|action|correct|act|room|starts? with)\b)|\b(?<drop>(?:life|art|pottery|yoga|pilates|dance|cookery|sewing|drawing|language|spanish|french|guitar|piano|swimming) (?:drawing|class(?:es)?|lessons?|course|workshop|night))\b/iu,
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
    id: 'goods',
    cue: /\b(?:new|our|my|handmade|hand-made) (?:[\w-]+ ){0,2}?(?<it>candles?|mugs?|earrings|necklaces?|rings?|bracelets?|jewell?ery|bags?|totes?|t-?shirts?|tees|hoodies?|jumpers?|scar(?:f|ves)|hats?|shoes|sneakers|boots|dress(?:es)?|midi|skirts?|coats?|jackets?|socks|blankets?|quilts?|soaps?|stickers?|toys?|pots|vases?|bowls|stationery|notebooks?|bouquets?|furniture)\b(?! (?:of (?:the|my|our)|deadline)\b)/iu,
    made: [
      { asks: 'What do people say when they first see the {it}?', lead: 'What people say first: ' },
      { asks: 'Who asks for the {it} most?', lead: 'Who asks most: ' },
      { asks: 'What about the {it} can no photo show?', lead: 'What no photo shows: ' },
    ],
    met: [],
    room: ['Who would you give it to?', 'Which would you go for?', 'Where would yours go?'],
  },
  {
    id: 'launch',
    cue: /\b(?:[Aa]nnounc(?:e|ing)|[Ii]ntroducing|INTRODUCING|[Ll]aunched|[Ll]aunching|[Uu]nveil(?:ed|ing)?|[Mm]eet) (?:the (?:new )?|our (?:new )?)?(?<it>\p{Lu}\p{Ll}+\p{L}*(?: \d[\d.]*)?)(?=[\s.!,:–—-])(?! \p{Lu})/u,
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
    cue: /\b(?:partner(?:ed|ing|ship)|team(?:ed|ing) up|joining forces|collaborat\w+|working) with (?:the )?(?<it>(?:\p{Lu}[\p{L}\d&]+)(?: \p{Lu}[\p{L}\d&]+){0,2})/u,
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
    id: 'call-out',
    cue: /\b(?<visit>(?:boiler|gas|chimney|gutter|carpet|oven|window|drain) (?:service|repairs?|cleaning|sweep\w*|unblocking))\b|\b(?:our|my|we (?:do|offer|fix|clean|paint)|i (?:do|offer|fix|clean|paint)|need(?: an?)?|looking for(?: an?)?|affordable|professional|local|reliable|mobile) (?:[\w-]+ ){0,2}?(?<it>plumb(?:er|ing)|electricians?|roof(?:er|ing)|gutters?|boilers?|cleaning|dog walk(?:er|ing|s)?|garden(?:er|ing)|landscaping|removals|handyman|painting and decorating|decorating|mot|car wash|detailing|pest control|locksmith|tutoring|bookkeeping|accountants?|accounting|haircuts?|barber|massage|physio|nails|lashes|grooming|catering)\b/iu,
    noun: 'work',
    made: [
      { asks: 'What do people call you about most?', lead: 'What people call {me} about most: ' },
      { asks: 'What could people do themselves before they call you?', lead: 'What you can try first yourself: ' },
      { asks: 'What was the last job that made you smile?', lead: 'The last job that made {me} smile: ' },
    ],
    met: [],
    room: ['What would you ask first?', 'What have you been putting off?'],
  },
  {
    id: 'books-open',
    always: true,
    cue: /\b(?<it>books|commissions|bookings|slots|dates) (?:are |is )?(?:now )?open\b|\btaking (?:on )?(?<taking>commissions|bookings)\b/iu,
    noun: 'commissions',
    made: [
      { asks: 'What do people ask you for when the {it} are open?', lead: 'What people ask {me} for: ' },
      { asks: 'What would you love to be asked for?', lead: 'What {I}’d love to be asked for: ' },
    ],
    met: [],
    room: ['What would you ask for?'],
  },
  {
    id: 'release',
    always: true,
    cue: /\bv?\d+\.\d+(?:\.\d+)? (?:is )?(?:now )?(?:released|out|available|live)\b|\b(?<it>changelog|release notes)\b/iu,
    noun: 'release',
    made: [
      { asks: 'What in this {it} have people waited for longest?', lead: 'What people have waited for: ' },
      { asks: 'What should somebody check before they update?', lead: 'Before you update: ' },
    ],
    met: [],
    room: ['What is missing for you?', 'What should come next?'],
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
    id: 'funding',
    cue: /\b(?:raised|closed|secured)\b[^.!?\n]{0,40}?\b(?<it>seed round|series [a-d]|funding|investment)\b/iu,
    made: [
      { asks: 'What changes for one customer because of the {it}?', lead: 'What changes for you: ' },
      { asks: 'Who said yes first to the {it}, and why?', lead: 'Why it came about: ' },
    ],
    met: [],
    room: ['What should we do with it first?', 'What would you like to see next?'],
  },
  {
    id: 'fitness',
    cue: /\b(?<it>gym|personal train(?:er|ing)|weight loss|fat loss|meal plan|transformation|challenge|coaching|\d+[- ]week (?:\w+ )?plan)\b(?=[^\n]{0,200}\b(?:join|sign up|book|dm|link|free|spots?|places?)\b)/iu,
    made: [
      { asks: 'What does the first week feel like?', lead: 'What the first week feels like: ' },
      { asks: 'What did the last person who did it find hardest?', lead: 'What people find hardest: ' },
    ],
    met: [],
    room: ['What makes you stop, when you stop?', 'What would the first week have to be like?'],
  },
];
