import type { Facts } from '../facts/facts';
import { oncePer } from '../facts/once';
import type { Sentence } from '../facts/sentences';
import type { Token } from '../facts/tokens';
import type { Hit } from '../lexicon/match';

/** Phrases that offer or bait: they turn whatever stands around them into a sales talk. */
const OFFERS = [
  'orders',
  'order-to-buy',
  'sale-terms',
  'link-in-bio',
  'giveaway',
  'money-lure',
  'shill',
  'off-site-contact',
  'hire-us',
  'join-us',
  'follow-bait',
  'subscribe-plug',
  'drop-in-plug',
  'share-bait',
  'react-bait',
  'comment-bait',
];

export const isOffer = oncePer((facts) => OFFERS.some((list) => facts.hits(list).length > 0));

/** More hashtags than this and the draft speaks to a search box, not to people. */
const TAGS_OF_A_PERSON = 3;

/**
 * Whether the draft sells: praise for its manners would not be believed. A maker's plain word about the own work does
 * not sell; an order, an offer or a crowd of hashtags does.
 */
export const sells = oncePer(
  (facts) => facts.tags.length > TAGS_OF_A_PERSON || facts.hits('trade-talk').length > 1 || isOffer(facts),
);

/** Whether somebody speaks for themselves: "I" outside quotations, and not as an organisation. */
export function isPersonal(facts: Facts): boolean {
  const { i, we } = facts.persons;
  return i.length > 0 && i.length >= we.length;
}

/** Whether nobody is insulted, and nobody thanked for a bad turn or with a question mark. */
export function isMeantWell(facts: Facts): boolean {
  const thanks = facts.hits('thanks');
  const ironic =
    (thanks.length > 0 && facts.hits('mishaps').length > 0) ||
    thanks.some(({ sentence }) => facts.sentences[sentence]?.ending === '?');
  return facts.hits('insults').length === 0 && !ironic;
}

/** Phrases of a list in a draft that does not sell; where phrases overlap, the first counts. */
export function* sincere(facts: Facts, list: string): Generator<Hit & { within: Sentence }> {
  if (facts.hits(list).length === 0 || sells(facts)) return;
  let end = 0;
  for (const hit of facts.hits(list)) {
    const within = facts.sentences[hit.sentence];
    if (hit.start < end || !within) continue;
    end = hit.end;
    yield { ...hit, within };
  }
}

const GREETS = new Set(
  'hi hey hello dear thanks thank thx cheers congrats congratulations morning yes no agreed sorry'.split(' '),
);

/** Before a mention this many words are a greeting: "Thanks so much @dana". */
const GREETING = 3;

/** Whether it is said to one person: a reply, or a draft that opens with a mention, or greets one. */
export const isAddressed = oncePer((facts): boolean => {
  if (facts.isReply) return true;
  const [mention] = facts.mentions;
  if (!mention) return false;
  const at = facts.tokens.indexOf(mention);
  if (at === 0) return true;
  return at <= GREETING && GREETS.has(facts.tokens[0]?.norm ?? '');
});

/** Whether the draft shows a work of the author's own: what it teaches then serves that work. */
export function showsOwnWork(facts: Facts): boolean {
  return ['own-project', 'own-launch', 'show-and-tell'].some((list) => facts.hits(list).length > 0);
}

/** Whether these token positions open their sentence, a mention before them aside. */
export function opens({ tokens }: Sentence, from: number): boolean {
  return tokens.slice(0, from).every(({ kind }) => kind === 'mention' || kind === 'emoji' || kind === 'mark');
}

/** Words with a capital that are no names where people are thanked. */
const NOT_NAMES = new Set(
  'i you god lord jesus goodness mr mrs ms dr all everyone everybody guys again for and so the this that it happy monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december christmas'.split(
    ' ',
  ),
);

/** What may stand before a name that is addressed or thanked. */
const BEFORE_NAME = new Set(
  ', : to for from by without you u much lot ton again friend colleague neighbour neighbor mr mrs ms dr'.split(' '),
);

/** How far from the thanks a name may stand, in tokens. */
const REACH = 5;

/**
 * Who is thanked or named right after the token position `from`: a mention that is not the author's own, or a name.
 */
export function namedAfter(facts: Facts, { tokens }: Sentence, from: number): Token | undefined {
  for (let at = from; at < Math.min(tokens.length, from + REACH); at++) {
    const token = tokens[at] as Token;
    if (token.kind === 'mention' && !facts.isOwn(token)) return token;
    const adjacent = at === from || BEFORE_NAME.has(tokens[at - 1]?.norm.replace('.', '') ?? '');
    const name = token.kind === 'word' && !token.quoted && /^\p{Lu}\p{Ll}+$/u.test(token.text);
    if (name && adjacent && !NOT_NAMES.has(token.norm)) return token;
  }
  return undefined;
}
