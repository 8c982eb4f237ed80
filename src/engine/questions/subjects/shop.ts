import type { Subject } from './subject';

/** What nobody picks from a shelf: who sells it is not asked what will be gone first. */
export const UNSHELVED =
  /\b(?:tickets?|season|members?(?:hip)?|insurance|(?:annual|monthly|yearly) plans?|plans?|loans?|data|flights?|rooms?|courses?|coaching|mentor\w*|mastermind|subscriptions?|trial|services?|tuition|lessons?|class(?:es)?|sessions?|treatments?|clinic|dental|clean(?:ing|er)|windows?|doors|boilers?|barber\w*|fades?|haircuts?|salon|nails?|spa|hotel|resort|holiday park|cruises?|cabins?|nights?|stays?|breaks?|park|gym|booking|appointments?|mortgage|account|broadband|tariff|mot|solar|first (?:\w+ )?box(?:es)?|healing|quantum|manifest\w*|afternoon tea|menu|walk[- ]ins?|saas|crm|software|app)\b/i;

/** The same, for what speaks of a shelf. */
const SHELVED = new RegExp(`^(?![\\s\\S]*${UNSHELVED.source})`, 'i');

/** What a shop tells its customers. */
export const SHOP: readonly Subject[] = [
  {
    id: 'sale',
    only: SHELVED,
    cue: /\b(?:in|our|the|big|summer|winter|spring|autumn|flash|half[- ]price|january) (?<it>sale|clearance)\b|\d ?% (?<off>off (?:everything|all|the whole|selected|storewide|sitewide|your))\b|\b(?<friday>black friday|cyber monday)\b/iu,
    noun: 'sale',
    made: [
      { asks: 'What in the {it} would you buy yourself?', lead: 'What {I}’d buy: ' },
      { asks: 'What in the {it} will be gone first?', lead: 'What goes first: ' },
    ],
    met: [],
    room: ['What have you had your eye on?', 'What’s on your list?', 'Who would you buy something for?'],
  },
  {
    id: 'deal',
    only: new RegExp(`${SHELVED.source}(?![\\s\\S]*\\b(?:my code|affiliate)\\b)`, 'i'),
    vague: true,
    cue: /\d ?% (?<off>off)\b(?! (?:the mark|its|their|my phone))|\b(?:save|[£$€]) ?[£$€]?\d[\d.,]* (?<on>off)\b|\b(?<half>half[- ]price|bogof|buy one,? get one|two for one|2 for 1|3 for 2|special offer|limited[- ]time offer|deals? of the (?:day|week)|early bird)\b|\b(?:our|great|best|new|today['’]s|week['’]s) (?:[\w-]+ ){0,2}?(?<deals>deals|offers|discounts)\b/iu,
    noun: 'offer',
    made: [
      { asks: 'What would you get with the {it} yourself?', lead: 'What {I}’d get: ' },
      { asks: 'What will be gone first?', lead: 'What goes first: ' },
    ],
    met: [],
    room: ['What’s on your list?', 'What would you get first?', 'Who would you get something for?'],
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
    id: 'stock',
    always: true,
    cue: /\b(?<it>back in stock|restock(?:ed)?|re-stocked|new arrivals?|new stock|fresh (?:stock|drop))\b|\b(?<landed>just (?:landed|arrived)) (?:in store|in the shop|at the shop|and )|\b(?:has|have) just (?<in>arrived|landed) (?:in|at) (?:the|our) (?:shop|store)/iu,
    noun: 'stock',
    made: [
      { asks: 'What did you put out first?', lead: 'What {I} put out first: ' },
      { asks: 'Who has asked for it most?', lead: 'Who asked most: ' },
      { asks: 'What will be gone first?', lead: 'What goes first: ' },
    ],
    met: [],
    room: ['What have you had your eye on?', 'What would you look at first?'],
  },
  {
    id: 'pre-order',
    always: true,
    cue: /\b(?<it>pre-?orders?|pre-?ordering)\b/iu,
    noun: 'pre-order',
    made: [
      { asks: 'When will people have it?', lead: 'When you’ll have it: ' },
      { asks: 'What would you look at first when it comes?', lead: 'What {I}’d look at first: ' },
    ],
    met: [],
    room: ['What would you look at first?', 'What would make it worth the wait?'],
  },
  {
    id: 'backers',
    always: true,
    cue: /\b(?:our|my|on|the|live on) (?:[\w-]+ ){0,2}?(?<it>kickstarter|indiegogo|crowdfunding(?: campaign| page)?)\b/iu,
    noun: 'campaign',
    made: [
      { asks: 'What can you show of it already?', lead: 'What {I} can show already: ' },
      { asks: 'What is the hardest part of making it?', lead: 'The hardest part: ' },
    ],
    met: [],
    room: ['What would make you say yes?', 'What would you want to see first?'],
  },
  {
    id: 'delivery',
    vague: true,
    cue: /\b(?<it>(?:next|same)[- ]day delivery|home delivery|click (?:and|&) collect)\b|\bwe (?:now |also |can )?(?<ship>deliver|ship) (?:to|across|all|world|within|nation|local)/iu,
    noun: 'delivery',
    made: [
      { asks: 'Where did the last one go?', lead: 'The last one went to ', end: '.' },
      { asks: 'How far do you go?', lead: 'How far {I} go: ' },
    ],
    met: [],
    room: ['What would you order first?'],
  },
  {
    id: 'hours',
    cue: /\b(?:opening|christmas|holiday|bank holiday|easter|summer|winter|our|new) (?:opening )?(?<it>hours|opening times)\b(?! of| a (?:day|week)| in )|\bwe(?:['’]re| are|['’]ll be| will be) (?:now |also )?(?<shut>open|closed) (?:on|this|tomorrow|today|for|until|till|from|as|over|all)\b/iu,
    noun: 'doors',
    made: [
      { asks: 'When is a quiet time to come?', lead: 'A quiet time to come: ' },
      { asks: 'What if somebody needs you when you are closed?', lead: 'If you need {me} then: ' },
    ],
    met: [],
    room: ['When would you come?'],
  },
  {
    id: 'price-change',
    cue: /\b(?:our|my|the|ticket|new) (?:[\w-]+ ){0,2}?(?<it>prices?|fees|rates) (?:will be|are|is|has|have|will) (?:going|go|gone|change|changing|increas\w+|ris\w+|drop\w*)|\b(?:raising|dropping|lowering|cutting|freezing|increasing) (?:our|my) (?<our>prices?|rates|fees)\b/iu,
    noun: 'price',
    made: [
      { asks: 'What made you change the price?', lead: 'Why it changed: ' },
      { asks: 'What stays the same?', lead: 'What doesn’t change: ' },
    ],
    met: [],
    room: [],
  },
  {
    id: 'members',
    cue: /\b(?:our|new|the|your|an?|annual|become an?) (?:[\w-]+ ){0,2}?(?<it>membership|loyalty (?:card|scheme|programme|program)|season tickets?|subscription box(?:es)?|annual pass|season pass|rewards (?:card|programme|program))\b/iu,
    made: [
      { asks: 'What do people use most?', lead: 'What people use most: ' },
      { asks: 'Who gets the most out of the {it}?', lead: 'Who gets the most out of it: ' },
    ],
    met: [],
    room: ['What would you use most?'],
  },
  {
    id: 'giveaway',
    vague: true,
    cue: /\b(?<it>giveaway|prize draw|chance to win|enter to win|you could win)\b/iu,
    noun: 'prize',
    made: [
      { asks: 'What would you do with the prize yourself?', lead: 'What {I}’d do with it: ' },
      { asks: 'Why did you pick this prize?', lead: 'Why this one: ' },
    ],
    met: [],
    room: [],
  },
  {
    id: 'praise',
    cue: /\bwhat (?:our|my) (?<it>customers|clients|patients|members|students|guests|readers)\b|\b(?:5|five)[- ]star (?<star>reviews?)\b|\b(?:customer|client|patient|member|guest) (?<story>story|spotlight|testimonials?)\b|\b(?:our|lovely|new|latest|another) (?:[\w-]+ ){0,2}?(?<review>testimonials?|reviews|success story)\b/iu,
    noun: 'customers',
    made: [
      { asks: 'What had they tried before they came to you?', lead: 'What they tried before: ' },
      { asks: 'Which of their words made you smile?', lead: 'What made {me} smile: ' },
    ],
    met: [],
    room: ['What would you have asked them?'],
  },
  {
    id: 'eatery',
    cue: /\b(?:our|my) (?:[\w-]+ ){0,2}?(?<it>restaurant|caf[eé]|bistro|pub|bakery|diner|food truck|takeaway|beer garden|coffee shop|brewery|taproom|deli|tearoom)\b/iu,
    made: [
      { asks: 'What do people have who come every week?', lead: 'What people have who come every week: ' },
      { asks: 'Which table would you take?', lead: 'The table {I}’d take: ' },
    ],
    met: [],
    room: ['What would you have?', 'Who would you bring?'],
  },
  {
    id: 'factory',
    cue: /\b(?:our|the new|a new) (?:[\w-]+ ){0,3}?(?<it>factory|warehouse|plant|production line|facility|lab|laboratory|workshop|mill|distillery|brewhouse|data cent(?:er|re)|kitchen|farm)\b/iu,
    only: /^(?![\s\S]*\b(?:closed|closing|closure|shut|repairs?)\b)/iu,
    made: [
      { asks: 'What would a visitor notice first in the {it}?', lead: 'What you’d notice first: ' },
      { asks: 'What happens in the {it} at five in the morning?', lead: 'At five in the morning: ' },
    ],
    met: [],
    room: ['What would you ask to see?', 'What would you like to see up close?'],
  },
];
