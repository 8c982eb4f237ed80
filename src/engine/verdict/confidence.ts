import type { Facts } from '../facts/facts';
import { impressionOf, KINDS, type LabelledKind, probability } from '../impression/impression';
import type { FauxPas, Manners } from '../reading';
import { isFauxPas, type Rule, type Spot } from '../rule';

/** How much the rule's own record counts beside the impression of the whole draft. */
const RECORD = 0.5;

/** How often a rule that credits manners is right, as `npm run rules` counts them. */
const PRAISED_RIGHTLY = 0.85;

const logit = (chance: number): number => Math.log(chance / (1 - chance));
const inside = (chance: number): number => Math.min(0.99, Math.max(0.01, chance));

/** The label that speaks for a kind: readers heard thanks and answers as one. */
function labelOf(kind: FauxPas | Manners): LabelledKind | undefined {
  return kind === 'appreciates' ? 'responds' : KINDS.find((labelled) => labelled === kind);
}

/**
 * How likely a rule is right here, 0 to 1: how often it is right, weighed with how the whole draft sounds. Kinds that no
 * reader labelled, words that are certain, other languages, and what is said of an answer (readers saw none with what it answers) have the
 * rule's record alone.
 */
export function confidenceIn(facts: Facts, rule: Rule, spot: Spot): number {
  const record = spot.confidence ?? (isFauxPas(rule) ? rule.confidence : PRAISED_RIGHTLY);
  const label = labelOf(rule.kind);
  if (!label || rule.general || spot.certain || facts.language !== 'en' || (label === 'responds' && facts.parent))
    return record;
  const heard = impressionOf(facts).kinds[label];
  return probability(RECORD * logit(inside(record)) + (1 - RECORD) * logit(inside(heard)));
}
