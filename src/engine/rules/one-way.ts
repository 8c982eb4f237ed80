import type { Facts } from '../facts/facts';
import { oncePer } from '../facts/once';
import { isForOthers } from './urged';

/**
 * Whether nobody speaks and nobody is spoken to: no "I", no question that waits for an answer, no chat, no answer to
 * anybody, and no loss or search, where a notice is right. Makers who say what they are working on speak of themselves,
 * even where they leave the "I" out.
 */
export const isOneWay = oncePer((facts): boolean => {
  if (isForOthers(facts) || facts.hits('alarm').length > 0) return false;
  if (facts.isReply || facts.persons.i.length > 0 || facts.tokens[0]?.kind === 'mention') return false;
  if (facts.questions.some(({ type }) => type === 'genuine')) return false;
  return facts.hits('small-talk').length === 0 && facts.hits('own-project').length === 0;
});

/** Whether it is one-way and names no person at all, neither "we" nor "you". */
export function isImpersonal(facts: Facts): boolean {
  return isOneWay(facts) && facts.persons.we.length === 0 && facts.persons.you.length === 0;
}
