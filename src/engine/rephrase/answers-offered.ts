import type { Facts } from '../facts/facts';
import type { Scene } from '../questions/scene';
import type { Reading } from '../reading';
import { talkOf } from './talk';

/** What a draft puts in front of people, and how its author can stand by it for those who wonder. */
interface Stand {
  of: RegExp;
  /** Words beside which it is something else. */
  unless?: RegExp;
  offers: readonly string[];
}

const words = (pattern: string) => new RegExp(`\\b(?:${pattern})\\b`, 'i');

/** The first that fits is said. Each promises no more than that somebody answers. */
export const STANDS: readonly Stand[] = [
  {
    of: words('prize draw|contests?|giveaway|raffle|(?:to|can|could|and|enter|,) win|win (?:an?|one|the|big|\\d)'),
    unless: words('won|received|ranked'),
    offers: ['Happy to explain how it works.', 'Happy to answer questions about how it works.'],
  },
  {
    of: words(
      'webinars?|web ?cast|workshops?|conference|summit|seminars?|festival|premiere|concert|gig|exhibition|open day|\\w+-day event|days to go|doors open|tickets?|rsvp|join us (?:on|at|for|in|this|next|tonight|tomorrow)|come along|visit us|stop by|drop by',
    ),
    unless: words('was|were|recap|recording|replay|listen|highlights|photos|transcript|missed|on demand'),
    offers: [
      'Happy to answer questions beforehand.',
      'Happy to help if you’re not sure yet.',
      'Glad to answer questions if you’re thinking about it.',
    ],
  },
  {
    of: words(
      'app|tool|software|platform|plugin|extension|feature|(?<!of )course|membership|subscription|scheme|programme|program|solution|beta',
    ),
    offers: [
      'Happy to explain how it works.',
      'Happy to show you how it works.',
      'Happy to talk through how it works.',
    ],
  },
  {
    of: words(
      '(?:my|our|new|debut|latest|this)(?: [\\w-]+){0,3}? (?:single(?!-)|songs?|album|ep|track|remix|mixtape|music|beats?|covers?|parody|poems?|poetry|novel|film|painting|artwork|drawings?|prints)',
    ),
    offers: ['Happy to tell you how it came about.', 'Glad to tell you how it came about.'],
  },
  {
    of: words(
      'sale|deals?|shop|store|in-store|in stores|discount|buy|order|pre-order|collection|available (?:now|at|in|for)|\\d+ ?% off|free shipping',
    ),
    unless: words('tinned|nappies|food ?bank|donat\\w+|appeal|fundrais\\w+'),
    offers: [
      'Happy to help you choose.',
      'Happy to answer questions before you buy.',
      'Happy to help if you’re not sure which.',
      'Glad to answer questions about it first.',
    ],
  },
  {
    of: words(
      '(?:our|my|this|new|latest|free|full|read|watch)(?: [\\w-]+){0,3}? (?:report|study|research|survey|article|blog|post|paper|ebook|guide|newsletter|episode|podcast|video|interview|story)',
    ),
    offers: [
      'Happy to talk about what’s in it.',
      'Happy to answer questions about what’s in it.',
      'Happy to tell you what’s in it.',
    ],
  },
];

export const OF_US = [
  'We’re happy to answer questions about it.',
  'We’re happy to tell you more.',
  'We’re glad to answer questions.',
];
export const OF_ME = [
  'I’m happy to answer questions about it.',
  'I’m happy to tell you more.',
  'I’m glad to talk about it.',
];
export const OF_ANYBODY = [
  'Happy to answer questions about it.',
  'Happy to answer any questions.',
  'Happy to help if you have questions.',
  'Happy to tell you more.',
];

/** Where somebody tells others how to live or work. */
export const OF_ADVICE = [
  'Happy to talk it through.',
  'Happy to be told I’m wrong.',
  'Happy to hear it if you see it another way.',
];

/** Who says already that he can be asked needs no more of it. */
const ASKABLE =
  /\b(?:dms (?:are )?open|(?:dm|pm|inbox|message|contact|call|text|whatsapp|ask|tell|e-?mail) (?:me|us)|(?:write|speak|talk|reach out) to (?:me|us)|get in touch|(?:any|have|got|your|with|answer\w*) (?:\w+ )?questions?|let (?:me|us) know|(?:happy|glad) to (?:answer|help|explain|talk|tell|show)|comments?|comment below)\b/i;

/** Of what is over, won or felt, nobody has anything to ask before making up his mind. */
const NOTHING_TO_ASK =
  /\b(?:awards?|winners?|wins|won|honou?red|ranked|anniversary|birthday|congrat\w*|thank\w*|thx|happy \w+ day|happy (?:new year|holidays)|memories|horoscope|going live|live now|live in \d+|jk|lol|lmao)\b/i;

/** Fewer words leave nothing to wonder about. */
const FEWEST = 6;

/** What these find is there to be had, used or joined: people have questions before they decide. */
const PRACTICAL: ReadonlySet<string> = new Set([
  'at-your-service',
  'hire-us',
  'join-us',
  'maker-noun',
  'order-to-buy',
  'our-house',
  'own-launch',
  'own-project',
  'product-copy',
  'sale-terms',
  'show-and-tell',
]);

/** Calls that a kind word behind them would not make any better. */
const BAIT = [
  'share-bait',
  'react-bait',
  'tag-bait',
  'vote-bait',
  'follow-bait',
  'follow-plea',
  'comment-bait',
  'money-lure',
];

/** So many words are advice rather than a saying. */
const ADVICE = 15;

/** How sermons sound. */
const PREACHES: ReadonlySet<string> = new Set([
  'flatters-the-reader',
  'line-stack',
  'moral-orders',
  'not-x-but-y',
  'staged-hook',
]);

/** Preached with nothing to visit and nobody named. */
function isSermon({ links, mentions, tags, said, persons }: Facts, { findings }: Reading): boolean {
  if (links.length + mentions.length + persons.we.length > 0 || tags.length > 2 || said.length < ADVICE) return false;
  // A story has its own end.
  return persons.i.length < 2 && findings.some(({ rule }) => PREACHES.has(rule));
}

/** Nobody lends a good word to tips on coins. */
function isAboutCoins(facts: Facts): boolean {
  return facts.of('cashtag').length > 0 || facts.hits('coin-hype').length > 0 || facts.hits('trade-talk').length > 0;
}

/** What a wording may offer in its author's name: answers, by what the draft puts in front of people. */
export function answersOffered({ facts, aim, we, delicate, addressed }: Scene, reading: Reading): readonly string[] {
  const { questions, persons, links, text } = facts;
  if (delicate || addressed || facts.isReply || facts.said.length < FEWEST || isAboutCoins(facts)) return [];
  if (aim === 'lure' || aim === 'thanks' || aim === 'hiring') return [];
  if (ASKABLE.test(text) || NOTHING_TO_ASK.test(text) || BAIT.some((list) => facts.hits(list).length > 0)) return [];
  // Who asks waits for answers, even where a link behind the question made it sound like an advert.
  if (/\?\s*(?:(?:https?:|www\.|[#@])\S+\s*|\p{Extended_Pictographic}\s*)*$/u.test(text)) return [];
  if (questions.some(({ type }) => type !== 'sales' && type !== 'rhetorical')) return [];
  const own = reading.findings.filter(({ kind }) => kind === 'self-promotion');
  const speaks = persons.we.length + persons.i.length > 0;
  // Where nothing leads on, it takes a thing that people decide about.
  const isOwn = links.length > 0 ? own.length > 0 || speaks : own.some(({ rule }) => PRACTICAL.has(rule));
  if (!isOwn) return isSermon(facts, reading) ? OF_ADVICE : [];
  const talk = talkOf(facts);
  const stand = STANDS.find(({ of, unless }) => of.test(talk) && !unless?.test(talk));
  if (stand) return stand.offers;
  if (own.length === 0) return [];
  if (!speaks) return OF_ANYBODY;
  return we ? [...OF_US, ...OF_ANYBODY] : [...OF_ME, ...OF_ANYBODY];
}
