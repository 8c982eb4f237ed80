import type { Facts } from '../facts/facts';
import type { Spot } from '../rule';
import { impressionOf, type LabelledKind, model } from './impression';
import { weightiest } from './weightiest';

/** Where a draft as a whole sounds like a kind: the words that spoke most for it. Without such words, nothing. */
export function* soundsLike(facts: Facts, kind: LabelledKind): Generator<Spot> {
  const confidence = impressionOf(facts).kinds[kind];
  if (confidence < model.heard[kind]) return;
  const words = weightiest(facts, kind);
  if (words) yield { ...words, confidence };
}
