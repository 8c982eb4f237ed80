import type { Subject } from './subject';

/** Things in shops. Whoever sells them may not have made them. */
export const GOODS: readonly Subject[] = [
  {
    id: 'clothes',
    sold: true,
    cue: /\b(?:new|our|my|these|handmade|hand-made) (?:[\w-]+ ){0,2}?(?<it>tshirts?|t-shirts?|tees|shirts|hoodies?|jumpers?|sweaters?|sweatshirts?|dress(?:es)?|midi|skirts?|coats?|jackets?|jeans|leggings|knitwear|swimwear|pyjamas|socks|scar(?:f|ves)|hats?|beanies?|merch|activewear|streetwear)\b(?! (?:of (?:the|my|our)|deadline|code|rehearsal)\b)/iu,
    made: [
      { asks: 'What goes well with the {it}?', lead: 'Goes well with ', end: '.' },
      { asks: 'What do people notice first about the {it}?', lead: 'What people notice first: ' },
      { asks: 'What about the {it} can no photo show?', lead: 'What no photo shows: ' },
    ],
    met: [],
    room: ['What would you wear with yours?', 'Where would you wear yours?'],
  },
  {
    id: 'shoes',
    sold: true,
    cue: /(?<!\binto )\b(?:new|our|my|these|handmade) (?:[\w-]+ ){0,2}?(?<it>shoes|sneakers|trainers|boots|sandals|heels|slippers|wellies)\b/iu,
    made: [
      { asks: 'Where would you walk to in the {it}?', lead: 'Where {I}’d walk to: ' },
      { asks: 'What kind of day are the {it} made for?', lead: 'Made for ', end: '.' },
    ],
    met: [],
    room: ['Where would you walk first?', 'Where would yours take you?'],
  },
  {
    id: 'jewellery',
    sold: true,
    cue: /\b(?:new|our|my|these|handmade|hand-made|silver|gold|engagement|wedding) (?:[\w-]+ ){0,2}?(?<it>earrings|necklaces?|rings|bracelets?|pendants?|brooch(?:es)?|jewell?ery)\b/iu,
    made: [
      { asks: 'Who do you think of first when you see the {it}?', lead: 'Who {I} think of first: ' },
      { asks: 'What day do people buy the {it} for?', lead: 'The day people buy it for: ' },
    ],
    met: [],
    room: ['Who would you give it to?', 'Would you keep it or give it away?'],
  },
  {
    id: 'care',
    sold: true,
    cue: /\b(?:new|our|my|this|these|the|an?) (?:[\w-]+ ){0,3}?(?<it>serum|moisturi[sz]ers?|shampoo|conditioner|lipsticks?|skincare|skin care|mascara|perfumes?|fragrances?|soaps?|lotion|lip balm|face mask|hand cream|sunscreen|nail polish|bath bombs?)\b(?! (?:opera|session|artist|bag|class|exam|work|day|game)\b)/iu,
    made: [
      { asks: 'Who is the {it} not for?', lead: 'Not for ', end: '.' },
      { asks: 'What does somebody notice after a week with the {it}?', lead: 'After a week: ' },
      { asks: 'When in the day would you use the {it}?', lead: 'When {I}’d use it: ' },
    ],
    met: [{ asks: 'What did you notice after a week with the {it}?', lead: 'After a week: ' }],
    room: ['What do you use now?', 'What have you tried before?'],
  },
  {
    id: 'furniture',
    sold: true,
    cue: /\b(?:new|our|my|these|handmade|reclaimed|vintage) (?:[\w-]+ ){0,2}?(?<it>sofas?|armchairs?|(?:dining|coffee|side|kitchen|oak) tables?|chairs|mattress(?:es)?|desks?|wardrobes?|bookcases?|lamps?|rugs?|curtains|cushions|furniture|sideboards?)\b/iu,
    made: [
      { asks: 'How do you get the {it} through a narrow door?', lead: 'To get it through a small door: ' },
      { asks: 'What kind of room would the {it} be right for?', lead: 'Good for ', end: '.' },
    ],
    met: [],
    room: ['Where would yours go?', 'What’s there now?'],
  },
  {
    id: 'flowers',
    sold: true,
    cue: /\b(?:new|our|my|these|fresh|dried|the|of|send) (?:[\w-]+ ){0,2}?(?<it>bouquets?|flowers|wreaths?|roses|tulips|posies)\b(?! (?:in my|are red)\b)/iu,
    made: [
      { asks: 'What do people write on the card?', lead: 'What people write on the card: ' },
      { asks: 'Who are the {it} for, most of the time?', lead: 'Most are for ', end: '.' },
    ],
    met: [],
    room: ['What would you write on the card?', 'Who would you send them to?'],
  },
  {
    id: 'plants',
    sold: true,
    cue: /\b(?:new|our|these|the|of|native|young) (?:[\w-]+ ){0,2}?(?<it>houseplants?|plants|seeds|bulbs|seedlings|saplings|succulents|perennials|shrubs|herbs|compost)\b(?! (?:of|and animals|based|in (?:the|a) (?:us|uk|state))\b)/iu,
    only: /\b(?:garden\w*|grow\w*|pots?|soil|sow\w*|nursery|plant(?:ed|ing)?|bloom\w*|allotment|greenhouse|window ?sill|stock|shop)\b/iu,
    made: [
      { asks: 'What do people get wrong with the {it} at first?', lead: 'What people get wrong at first: ' },
      { asks: 'Where would you put the {it}, if you had no garden?', lead: 'With no room outside: ' },
    ],
    met: [],
    room: ['What are you growing this year?', 'What have you planted this year?'],
  },
  {
    id: 'machine',
    sold: true,
    cue: /\b(?:new|our|these|this|the) (?:[\w-]+ ){0,2}?(?<it>drills?|chain ?saws?|lawn ?mowers?|tractors?|excavators?|3d printers?|sewing machines?|coffee machines?|generators?|pressure washers?|vacuum cleaners?|air fryers?|ovens?|blenders?|power tools|telescopes?)\b/iu,
    made: [
      { asks: 'What is the first job you would use the {it} for?', lead: 'The first job: ' },
      { asks: 'What should somebody know before they switch the {it} on?', lead: 'Before you start: ' },
    ],
    met: [{ asks: 'What was the first job you used the {it} for?', lead: 'The first job: ' }],
    room: ['What would you use it for first?', 'What do you use now?'],
  },
  {
    id: 'car',
    sold: true,
    cue: /\b(?:new|our|this|used|electric) (?:[\w-]+ ){0,3}?(?<it>cars?|van|suv|hatchback|campervan|motorhome|caravan|pick-?up truck|convertible|roadster|coup[eé])\b(?! (?:park(?:ing)?|boot|wash|insurance|crash|accident|alarm|keys?|bomb|loan|seats?|repairs?|gogh|is on fire|door|window|behind|in front|ride|guy|pool|show)\b)/iu,
    only: /\b(?:test drive|miles|mileage|mpg|deposit|finance|dealer\w*|showroom|range|hybrid|engine|horsepower|bhp|drive away|for sale|hire|rental|lease|leasing|seats|automatic|diesel|petrol|electric|ev)\b/iu,
    made: [
      { asks: 'Where would you drive the {it} first?', lead: 'Where {I}’d go first: ' },
      { asks: 'Who is the {it} right for, and who should look on?', lead: 'Right for ', end: '.' },
    ],
    met: [{ asks: 'Where did you drive the {it} first?', lead: 'Where {I} went first: ' }],
    room: ['Where would you go first?', 'What do you drive now?'],
  },
  {
    id: 'bike',
    sold: true,
    cue: /\b(?:new|our|this|electric) (?:[\w-]+ ){0,2}?(?<it>ebikes?|e-bikes?|bikes?|bicycles?|motorbikes?|motorcycles?|cargo bikes?)\b(?! (?:lanes?|paths?|share|racks?|shop|thief|theft|crash|accident|week|messenger|repairs?|ride)\b)/iu,
    made: [
      { asks: 'Where would you ride the {it} first?', lead: 'Where {I}’d ride first: ' },
      { asks: 'Who is the {it} right for, and who should look on?', lead: 'Right for ', end: '.' },
    ],
    met: [{ asks: 'Where did the {it} take you first?', lead: 'Where {I} went first: ' }],
    room: ['Where would you ride first?', 'What do you ride now?'],
  },
  {
    id: 'gadget',
    sold: true,
    cue: /\b(?:new|our|this|all-new) (?:[\w-]+ ){0,3}?(?<it>phones|smart ?phones?|laptops?|tablet|headphones|earbuds|smart ?watch(?:es)?|ereaders?|e-readers?|keyboards?|webcams?|drones?|power ?banks?|routers?|monitors?|headsets?|consoles?)\b(?! (?:call|calls|number|case|screen time|shortcuts?|strikes?|down|and (?:log|go)|users?|the|how|attacks?)\b)/iu,
    made: [
      { asks: 'What would you do first with the {it}?', lead: 'What {I}’d do first: ' },
      { asks: 'What in the {it} do most people never find?', lead: 'What most people never find: ' },
    ],
    met: [{ asks: 'What did you do first with the {it}?', lead: 'What {I} did first: ' }],
    room: ['What would you use it for most?', 'What are you using now?'],
  },
  {
    id: 'toy',
    sold: true,
    cue: /\b(?:new|our|my|these|this|wooden|handmade|an?) (?:[\w-]+ ){0,2}?(?<it>toys?|jigsaws?|jigsaw puzzles?|lego sets?|dolls?|teddy bears?|soft toys?|action figures?|model (?:kits?|trains?)|board games?)\b(?! (?:night|store|drive|library|story)\b)/iu,
    made: [
      { asks: 'What does a child do first with the {it}?', lead: 'What a child does first: ' },
      { asks: 'What do grown-ups do with the {it} when no child is looking?', lead: 'When no child is looking: ' },
    ],
    met: [],
    room: ['Who would you give it to?', 'What did you play with as a child?'],
  },
  {
    id: 'goods',
    sold: true,
    cue: /\b(?:new|our|my|handmade|hand-made) (?:[\w-]+ ){0,2}?(?<it>candles?|mugs?|bags|handbags?|backpacks?|totes?|tote bags?|blankets?|quilts?|stickers?|pots|vases?|bowls|pottery|ceramics|stationery|notebooks?|greetings? cards?|calendars?|gift boxes|hampers?|prints|tea towels|phone cases?)\b(?! (?:of (?:the|my|our)|deadline)\b)/iu,
    made: [
      { asks: 'What do people say when they first see the {it}?', lead: 'What people say first: ' },
      { asks: 'Who asks for the {it} most?', lead: 'Who asks most: ' },
      { asks: 'What about the {it} can no photo show?', lead: 'What no photo shows: ' },
    ],
    met: [],
    room: ['Who would you give it to?', 'Which would you go for?', 'Where would yours go?'],
  },
];
