import type { Facts } from '../facts/facts';
import { bodyOf } from './body';

/** Verbs that lead into an offer, as they open a sentence. Advice, recipes and help are none of these. */
export const OFFER_VERBS =
  'shop|buy|order|pre-?order|get|grab|download|install|book|reserve|register|sign up|join|apply|visit|try|discover|explore|browse|stream|watch|listen|read|enjoy|save|pledge|rent|snag|claim|secure|treat yourself|catch|donate|upgrade|switch|swing by|stop by|drop by|head|find|see|view|meet|learn|bid|create|build|design|customi[sz]e|stock up|sample|taste|experience|celebrate|enter|nominate|contact|tune[ -]in|attend|start|compare|choose|pick (?:it|them|yours|one) up|pick up|follow along|take part|invest|preview|elevate|maximi[sz]e|unlock|refresh|trade|submit|dial|vote|purchase|speak (?:to|with)|talk (?:to|with)|chat (?:to|with)';

/** Words that an order may begin with. */
export const RUN_UP =
  "(?:(?:so|and|now|then|just|come|go|simply|come on|go ahead and|why not|be sure to|make sure (?:to|you)|don['’]t forget to|remember to|please(?: do)?|click(?: here)? to|let['’]s|(?:hey |hi )?(?:everyone|everybody|guys|folks)),? )*";

/** What an order is about when it belongs to an offer: the author's own, or something to be had. */
const SELLING = [
  'order-to-buy',
  'order-to-read',
  'sale-terms',
  'own-launch',
  'join-us',
  'product-copy',
  'own-project',
  'show-and-tell',
  'hire-us',
  'link-in-bio',
];

/** Three orders and more are steps of a recipe or a list of advice. */
const STEPS = 3;

const ORDER = new RegExp(`^(?:please |now |just )*(?:${OFFER_VERBS})\\b`, 'i');

/** Points at something behind a link from the first word on. */
const POINTS = /^\W*(?:check|take a look|have a look|don['’]t miss|introducing|presenting)\b/i;

/** Whether a draft praises what is its author's own, for sale or put in front of everybody. */
export function sells(facts: Facts): boolean {
  const own = facts.said.some(({ norm }) => /^(?:our|my|we)$/.test(norm));
  const points = facts.links.length > 0 && POINTS.test(facts.text);
  return own || points || SELLING.some((list) => facts.hits(list).length > 0);
}

/** Whether orders in this draft are offers of something rather than advice or help. */
export function offers(facts: Facts): boolean {
  const orders = facts.sentences.filter((sentence) => ORDER.test(bodyOf(sentence, facts)?.text ?? '')).length;
  if (orders >= STEPS) return false;
  return facts.links.length > 0 || SELLING.some((list) => facts.hits(list).length > 0);
}
