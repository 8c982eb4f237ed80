import type { Facts } from '../facts/facts';
import type { Hit } from '../lexicon/match';
import { isAddressed } from './sincere';
import { isForOthers, urged } from './urged';

/** Phrases of a list that urge something on everybody for the author's sake; not on behalf of others. */
export function* baits(facts: Facts, list: string): Generator<Hit> {
  if (!isForOthers(facts)) yield* urged(facts, list);
}

/**
 * Phrases of a list in a draft that speaks of its author's things to nobody in particular. Who answers somebody, or
 * honestly asks without a link to visit, mentions them for the talk's sake.
 */
export function* pitches(facts: Facts, list: string): Generator<Hit> {
  if (facts.hits(list).length === 0) return;
  const asks = facts.questions.some(({ type }) => type === 'genuine');
  if (!isAddressed(facts) && (facts.links.length > 0 || !asks)) yield* baits(facts, list);
}

/** "£18 per day" is a price wherever nobody earns it. */
const PER = /\b(?:daily|weekly|(?:a|per|every|each|more) ?(?:day|week|weekly))$/i;
const EARNS =
  /\b(?:earn\w*|mak(?:e|es|ing)|made|profit\w*|income|returns?|invest\w*|paid|salary|wages?|withdr[ae]w\w*|payout|cash(?:ed)? ?out|bonus|trad(?:e|er|ing))\b/i;

/** Money that is collected for somebody is promised to nobody. */
const COLLECTS =
  /\b(?:sponsored (?:by|silence|walk|run|swim|ride|head ?shave|event)|fund ?rais\w+|crowd ?fund\w*|go ?fund ?me|just ?giving|donat\w+|charity|hospice|every (?:penny|cent|pound|dollar) (?:goes|will go|is going|counts|helps))\b/i;

/** Promises of money that comes by itself. */
export function* promises(facts: Facts): Generator<Hit> {
  if (COLLECTS.test(facts.text)) return;
  for (const hit of urged(facts, 'money-lure')) {
    if (EARNS.test(facts.text) || !PER.test(facts.text.slice(hit.start, hit.end))) yield hit;
  }
}

/** Whether an order, a link or hashtags stand in the draft: then it pushes something rather than tells it. */
export function isPushed(facts: Facts): boolean {
  return facts.links.length > 0 || facts.tags.length > 1 || facts.hits('orders').length > 0;
}

/** Words before a verb that make it no order: "to learn more", "you should check the", "you can get your tickets". */
const NO_ORDER = new Set('to will should must can could may might'.split(' '));

/** Whether a phrase is said as an order: no word before it makes it an infinitive or a statement. */
export function isOrder(facts: Facts, { sentence, from }: Hit): boolean {
  const before = facts.sentences[sentence]?.tokens[from - 1];
  return !before || !NO_ORDER.has(before.norm);
}
