import type { Facts } from '../facts/facts';
import type { Spot } from '../rule';
import { impressionOf, type LabelledKind, model } from './impression';
import { reasonsFor } from './reasons';
import { weightiest } from './weightiest';

/**
 * Where a draft as a whole sounds like a kind: the words that spoke most for it, and, where a rule wants to `say` it, what
 * else did. Without such words, nothing.
 */
export function* soundsLike(facts: Facts, kind: LabelledKind, say?: (reasons: string) => string): Generator<Spot> {
  const confidence = impressionOf(facts).kinds[kind];
  if (confidence < model.heard[kind]) return;
  const words = weightiest(facts, kind);
  if (!words) return;
  const reasons = say ? reasonsFor(facts, kind) : '';
  yield say && reasons ? { ...words, confidence, message: say(reasons) } : { ...words, confidence };
}
