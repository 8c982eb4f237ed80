import type { Facts } from '../facts/facts';
import { impressionOf, KINDS, type LabelledKind, probability } from '../impression/impression';
import type { FauxPasRule, Spot } from '../rule';

/** How much the rule's own record counts beside the impression of the whole draft. */
const RECORD = 0.5;

const logit = (chance: number): number => Math.log(chance / (1 - chance));
const inside = (chance: number): number => Math.min(0.99, Math.max(0.01, chance));

/**
 * How likely a finding is right here, 0 to 1: how often its rule is right, weighed with how the whole draft sounds. Kinds
 * that no reader labelled have the rule's record alone.
 */
export function confidenceIn(facts: Facts, rule: FauxPasRule, spot: Spot): number {
  const record = spot.confidence ?? rule.confidence;
  const kind = KINDS.find((labelled): labelled is LabelledKind & FauxPasRule['kind'] => labelled === rule.kind);
  if (!kind || rule.general) return record;
  const heard = impressionOf(facts).kinds[kind];
  return probability(RECORD * logit(inside(record)) + (1 - RECORD) * logit(inside(heard)));
}
