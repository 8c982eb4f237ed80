import type { Facts } from '../facts/facts';
import type { Finding, Invite, Praise } from '../reading';
import { type Features, featuresOf } from './features';
import fitted from './weights.json';

/** Fitted by `npm run fit`: for each side a bias and one weight a feature, and the odds at which to say so. */
export interface Weights {
  names: string[];
  unwelcome: { bias: number; weights: number[] };
  welcome: { bias: number; weights: number[] };
  /** Above these probabilities the answer is `no`, or `yes`; a `yes` also needs less than `doubt` of being unwelcome. */
  cuts: { no: number; yes: number; doubt: number };
}

function chance(features: Features, names: readonly string[], side: Weights['welcome']): number {
  let z = side.bias;
  names.forEach((name, i) => {
    z += (features.get(name) ?? 0) * (side.weights[i] as number);
  });
  return 1 / (1 + Math.exp(-z));
}

/**
 * How likely readers are to look for another room (`unwelcome`), or to be glad of this guest (`welcome`): 0 to 1 each,
 * a logistic regression over the features.
 */
export function chances(features: Features, weights: Weights = fitted): { unwelcome: number; welcome: number } {
  return {
    unwelcome: chance(features, weights.names, weights.unwelcome),
    welcome: chance(features, weights.names, weights.welcome),
  };
}

/**
 * Would you invite you? Weighs everything that puts people off against everything that makes a guest welcome. `no` is
 * only ever said when there are words to point at.
 */
export function judge(
  facts: Facts,
  findings: readonly Finding[],
  strengths: readonly Praise[],
  weights: Weights = fitted,
): { invite: Invite; score: number } {
  const { unwelcome, welcome } = chances(featuresOf(facts, findings, strengths), weights);
  const { cuts } = weights;
  const score = (1 - unwelcome + welcome) / 2;
  let invite: Invite = 'maybe';
  if (unwelcome > cuts.no && findings.some((finding) => finding.shown)) invite = 'no';
  else if (welcome > cuts.yes && unwelcome < cuts.doubt) invite = 'yes';
  return { invite, score };
}
