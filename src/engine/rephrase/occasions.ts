import { singular, terms } from '../language';
import { sortOf } from '../questions/nouns';
import type { Scene } from '../questions/scene';
import { UNSHELVED } from '../questions/subjects/shop';
import { talkOf } from './talk';

/** What a draft lets its readers do, and what they can be asked about it in a line. */
interface Occasion {
  /** Whether there is one; the words that a wording needs for `{it}`. */
  of(talk: string, scene: Scene): boolean | string | undefined;
  asks: readonly string[];
}

const DATED =
  /\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|today|tonight|tomorrow|this (?:week|weekend|evening|afternoon)|next (?:week|month|\w+day)|\d{1,2}(?:st|nd|rd|th)|\d{1,2} ?[ap] ?\.?m|\d{1,2} (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w*|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w* \d{1,2})\b/i;
const INVITES =
  /\b(?:join us|join me|come (?:and |along|to|by|down|see)|see you (?:at|there|on|in)|meet us|visit us|meet at|stop by|drop by|doors (?:open|at)|kicks? off|rsvp|register|sign up|tickets?|booth|on stage|playing (?:at|in|tonight)|performs?|takes? place|taking place|be there)\b/i;
const EVENT =
  /\b(?:concert|gig|workshop|conference|meetup|exhibition|(?:fun|summer|book|craft|plant|trade|school) fair|fete|(?<!pity )party|parade|race|hackathon|fundraiser|auction|ceremony|open day|open house|rally|carnival|recital|gala|seminar|symposium|summit|congress)\b/i;
const ONLINE =
  /\b(?:webinar|virtual|(?:online|live|zoom|info(?:rmation)?|breakout|training) session|follow live|live seminar|live ?stream|masterclass|web ?cast|zoom|twitter chat|ama|q ?& ?a)\b/i;
const OVER =
  /\b(?:was|were|yesterday|last (?:night|week|year|month)|thank(?:s| you)|enjoyed|hosted|hosting|attended|earlier|recap|highlights|missed it|in case you missed|recording|on demand)\b/i;
/** The night of the winners is not everybody's. */
const RANKED = /\b(?:finalists?|shortlist(?:ed)?|nominated|nominees?)\b/i;
const CITY = /\b(?:in|at|near|around|across) ((?:\p{Lu}[\p{Ll}’'-]+)(?: \p{Lu}[\p{Ll}’'-]+){0,2})(?=[\s,.!:;)]|$)/gu;

const GUEST =
  /\b(?:interview(?:s|ed)?|chats?|sit(?:s|ting)? down|in conversation|conversation|speaks?|talks?|q ?& ?a|ama|joined by|episode|podcast)\b[^.!?\n]{0,40}?\b(?:with|by) (?!Us\b|The\b|Our\b|A\b)((?:\p{Lu}[\p{Ll}’'-]+)(?: \p{Lu}[\p{Ll}’'-]+){0,2})/u;

const STAT =
  /\b\d{1,3}(?:\.\d+)? ?(?:%|percent|per cent) of (?!my\b|our\b|the time\b)|\b(?:one|two|three|four|[1-9]) (?:in|out of) (?:three|four|five|ten|\d+)\b/i;
const TAKINGS = /\b(?:off|discount|save|cashback|apr|interest|bonus)\b/i;

const GUESS =
  /\b(?:(?:our|this|these|today['’]s|pub|weekly|friday|monday|quick|little|a|the) (?:quiz|trivia|riddle|puzzle|brain ?teaser)|(?:quiz|trivia) (?:time|night|question)|(?<!(?:i|to|would|could|d|might|they|we) )guess (?:the|which|what|who|how|where|this))\b/i;

const WATCH =
  /\b(?:premi[eè]res?|season \d|episode \d+|new episode|trailer|tune in|in (?:cinemas|theat(?:er|re)s)|now playing|big screen|(?:opens|streaming|airs) (?:on|today|tonight|tomorrow|this)|kick-?off)\b/i;
const AHEAD =
  /\b(?:premi[eè]res?|opens|airs|tonight|tomorrow|tune in|starts|kick-?off|soon|coming|pre-?save|(?:out|drops|lands) (?:on |next |this )?(?:\w+day\b|\d|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))/i;
const PODCAST = /\bpodcasts?\b|\/pod(?:cast)?\/|\blisten\b|\btalks? (?:about|to|with)\b/i;
const HEAR =
  /\b(?:new (?:single|song|album|ep|track|mixtape|remix|music)|(?:single|song|album|ep|track|remix|mix|cover)\b[^.!?\n]{0,40}\b(?:out|available|streaming|live|here)\b|(?:stream|listen to) (?:my|our|the) (?:new |latest )?(?:single|song|album|ep|track|mixtape|remix|music))\b/i;
const PLAY =
  /\b(?:on (?:steam|ps ?[45]|playstation|xbox|nintendo|switch|pc)|mobile game|video ?game|dlc|playable|open beta|early access (?:game|build|on))\b/i;
const HIRE = /\b(?:hiring|vacanc(?:y|ies)|job opening|apply|looking for an?|join our team|we need an?)\b/i;
const JOB = /\b(?:job|role|position|vacanc\w+|hiring|team)\b/i;
const SALE =
  /\b(?:sale(?! of\b)|deals|black friday|cyber monday|prime day|half price|clearance)\b|\d ?% off\b|[$£€₹]\d[\d.,]* off\b|\b(?:only|just) [$£€₹]\d/i;
const PRESENT =
  /\b(?:gifts|presents|gift wrap|stocking fillers?|(?:father|mother)s?'?s? day|valentine'?s?(?: day)?)\b/i;
/** What is won is not chosen. */
export const PRIZE = /\b(?:win|winners?|won|prizes?|contest|giveaway|raffle)\b/i;
/** Who makes things to be watched can be told what to make. */
const OWN_CHANNEL = /\b(?:my|our) (?:new |own |youtube |yt )*(?:channel|chanel|videos?|vlogs?|covers?)\b/i;
const APP = /\b(?:app|extension|plugin|chatbot|add-on)\b/i;
const TASTE =
  /\b(?:(?<!(?:access|drop-?down|context|start|settings|side|main|navigation|edit|file) )menu(?! (?:bar|items?|options?|button)\b)(?! in #)|new flavou?r|brunch|tasting|food truck|combo|burger|pizza|biryani|thali)\b/i;
const ITEMS = /([\p{L}][\p{L}' -]{2,22}), ([\p{L}][\p{L}' -]{2,22}),? (?:and|or|&) ([\p{L}][\p{L}' -]{2,22})/gu;

const COLOUR =
  /^(?:red|blue|green|black|white|navy|sage|rust|cream|grey|gray|pink|purple|yellow|orange|brown|gold|silver|teal|olive|mustard|beige|ivory|lilac|emerald|burgundy|charcoal)$/;

/** "Sage, rust and navy", "soup, pie or stew": things of one kind to choose from. */
function choiceIn(talk: string): boolean {
  return [...talk.matchAll(ITEMS)].some(([, ...items]) => {
    const sorts = items.map((item) => {
      const words = terms(item ?? '');
      const head = words.findLast(({ tags }) => tags.has('Noun')) ?? words.at(-1);
      if (words.some(({ norm }) => COLOUR.test(norm))) return 'goods';
      return head ? sortOf(singular(head.norm)) : 'thing';
    });
    return sorts.filter((sort) => /^(?:food|goods|film|event|course|place)$/.test(sort)).length >= 2;
  });
}

/** A town that the draft speaks of, by its name. */
function townIn(talk: string): string | undefined {
  for (const [, name = ''] of talk.matchAll(CITY)) {
    const words = terms(`We met in ${name}.`).slice(3);
    const isTown = words.length > 0 && words.every(({ tags }) => tags.has('City') || tags.has('Place'));
    if (isTown && !words.some(({ tags }) => tags.has('Country') || tags.has('Month') || tags.has('WeekDay')))
      return name;
  }
  return undefined;
}

/** Somebody opens a door for the first time. */
const OPENING =
  /\b(?:grand opening|opening (?:day|night|party|weekend)|opens? (?:its|our|the|his|her) doors|we open on|doors open for the first time)\b/i;

/** Tickets on sale are no sale. */
const isSale = (talk: string) => SALE.test(talk) && !/\b(?:tickets?|seats?)\b/i.test(talk);

const isEvent = (talk: string) =>
  (INVITES.test(talk) || EVENT.test(talk)) && DATED.test(talk) && !OVER.test(talk) && !RANKED.test(talk);

/** The first that fits is asked about. */
export const OCCASIONS: readonly Occasion[] = [
  {
    of: (talk, { aim, facts }) =>
      aim === 'hiring' || (HIRE.test(talk) && JOB.test(talk) && facts.hits('own-project').length === 0),
    asks: [
      'Who do you know that would be good at this?',
      'Who comes to mind?',
      'Do you know somebody who’d like this?',
    ],
  },
  {
    of: (talk, { facts }) => GUESS.test(talk) && facts.hits('own-project').length === 0,
    asks: ['What’s your guess?', 'What would you answer?'],
  },
  {
    of: (talk) => GUEST.exec(talk)?.[1],
    asks: ['What would you ask {it}?', 'What would you want to ask {it}?', 'What would you like to hear from {it}?'],
  },
  {
    of: (talk) => ONLINE.test(talk) && (DATED.test(talk) || INVITES.test(talk)) && !OVER.test(talk),
    asks: ['What would you want to ask there?', 'Who is joining?', 'What would you like to hear about?'],
  },
  {
    of: (talk) => OPENING.test(talk) && DATED.test(talk) && !OVER.test(talk),
    asks: ['Who is coming?', 'Will we see you there?', 'Who would you bring?'],
  },
  {
    of: (talk) => WATCH.test(talk) && AHEAD.test(talk),
    asks: ['Who is watching?', 'Who will you watch it with?', 'Where will you be watching?'],
  },
  {
    of: (talk) => WATCH.test(talk) && !PODCAST.test(talk),
    asks: ['Have you seen it yet?', 'Who has seen it?', 'Who would you watch it with?'],
  },
  {
    of: (talk) => (isEvent(talk) && !isSale(talk) ? townIn(talk) : undefined),
    asks: ['Who is coming?', 'Anyone near {it} coming?', 'Who in {it} is coming?'],
  },
  {
    of: (talk) => isEvent(talk) && !isSale(talk),
    asks: [
      'Who is coming?',
      'Will you be there?',
      'Anyone here going?',
      'Who would you bring?',
      'Who will we see there?',
    ],
  },
  {
    of: (talk) => HEAR.test(talk) && AHEAD.test(talk),
    asks: ['Who would you play it to?', 'Where would you play it?'],
  },
  {
    of: (talk) => HEAR.test(talk),
    asks: [
      'Have you heard it yet?',
      'Who would you play it to?',
      'When would you put it on?',
      'Where would you play it?',
    ],
  },
  {
    of: (talk) => PLAY.test(talk),
    asks: ['Who is playing?', 'Have you played it yet?', 'Who are you playing it with?'],
  },
  { of: choiceIn, asks: ['Which would you choose?', 'Which one would you go for?', 'Which would you try first?'] },
  {
    of: (talk, { facts }) => STAT.test(talk) && !TAKINGS.test(talk) && facts.persons.i.length === 0,
    asks: [
      'Would you have guessed?',
      'What would you have guessed?',
      'Is that more than you’d have thought?',
      'Does that surprise you?',
    ],
  },
  {
    of: (talk) => PRESENT.test(talk) && !PRIZE.test(talk) && !UNSHELVED.test(talk),
    asks: ['Who would you give it to?', 'Who is on your list?', 'What are you giving this year?'],
  },
  {
    of: (talk) => isSale(talk) && !UNSHELVED.test(talk),
    asks: ['What’s on your list?', 'What have you had your eye on?', 'Who would you buy something for?'],
  },
  {
    of: (talk) => TASTE.test(talk),
    asks: ['What would you order?', 'What would you try first?', 'Who would you take along?'],
  },
  {
    of: (talk) => OWN_CHANNEL.test(talk),
    asks: ['What would you like to see next?', 'What do you watch most?'],
  },
  {
    of: (talk) => APP.test(talk),
    asks: [
      'Have you tried it yet?',
      'Anyone here using it already?',
      'What would you use it for?',
      'When would you use it?',
    ],
  },
];

/** A question about what the draft lets people do, with what it names for it. */
export function occasionQuestions(scene: Scene): readonly string[] {
  const talk = talkOf(scene.facts);
  for (const { of, asks } of OCCASIONS) {
    const found = of(talk, scene);
    if (!found) continue;
    const it = typeof found === 'string' ? found : undefined;
    return asks.flatMap((wording) => {
      if (!wording.includes('{it}')) return wording;
      return it ? wording.replace('{it}', it) : [];
    });
  }
  return [];
}
