import type { Facts, Span } from '../facts/facts';
import type { FauxPas, Manners } from '../reading';
import { featuresOf } from './features';
import { gramsOf } from './grams';
import fitted from './model.json';

/** The kinds that readers labelled, so that their weights could be fitted. */
export const KINDS = [
  'self-promotion',
  'broadcast',
  'spam',
  'contrived',
  'unremarkable',
  'gives-value',
  'asks',
  'responds',
  'human-voice',
] as const satisfies readonly (FauxPas | Manners)[];
export type LabelledKind = (typeof KINDS)[number];

/** What a first look weighs: each kind, and whether readers would rather leave (`unwelcome`) or be glad (`welcome`). */
export const TARGETS = [...KINDS, 'unwelcome', 'welcome'] as const;

/**
 * A linear model per target over facts and runs of words, and a second one over what the first says of all targets.
 * Made by `npm run fit`; numbers and single wordings only.
 */
export interface Model {
  bias: number[];
  /** Weights by target, for a feature by name. */
  facts: Record<string, number[]>;
  /** Runs of words, one a line. */
  grams: string;
  /** One string a target, one character a run: its weight in steps, `STEP_ZERO` is none. */
  gramWeights: string[];
  /** What one step weighs, by target. */
  gramSteps: number[];
  second: Record<'unwelcome' | 'welcome' | 'invitation', { bias: number; weights: number[] }>;
  /** A kind is heard from this probability on: where precision and recall balance. */
  heard: Record<LabelledKind, number>;
  /** `no` above this chance of being unwelcome; `yes` above this chance of being welcome, and below `doubt` of being unwelcome. */
  cuts: { no: number; yes: number; doubt: number };
}

/** The character that stands for no weight; the steps go from 15 below to 15 above it. */
export const STEP_ZERO = 'A'.charCodeAt(0);

export interface Impression {
  /** How likely a reader is to hear this kind, 0 to 1. */
  kinds: Record<LabelledKind, number>;
  unwelcome: number;
  welcome: number;
  /** How glad readers would be of this guest: 0 look for another room, 1 fine, 2 come in. */
  invitation: number;
  /** Runs of words that spoke for a kind, each with its place and weight above 0, in order of place. */
  weighed(kind: LabelledKind): { span: Span; weight: number }[];
}

export const probability = (logit: number): number => 1 / (1 + Math.exp(-logit));

/** A model made ready: where each run of words stands in its weights. */
export class Reader {
  readonly #model: Model;
  readonly #places: ReadonlyMap<string, number>;

  constructor(model: Model) {
    this.#model = model;
    this.#places = new Map(model.grams.split('\n').map((gram, i) => [gram, i]));
  }

  #gramWeight(target: number, place: number): number {
    const { gramWeights, gramSteps } = this.#model;
    return ((gramWeights[target]?.charCodeAt(place) ?? STEP_ZERO) - STEP_ZERO) * (gramSteps[target] ?? 0);
  }

  /** The first layer's logits, by target. */
  logits(facts: Facts): number[] {
    const { bias, facts: weights } = this.#model;
    const logits = [...bias];
    for (const [name, value] of featuresOf(facts)) {
      const row = value !== 0 && Object.hasOwn(weights, name) ? weights[name] : undefined;
      row?.forEach((weight, target) => {
        logits[target] = (logits[target] as number) + weight * value;
      });
    }
    for (const gram of gramsOf(facts).keys()) {
      const place = this.#places.get(gram);
      if (place === undefined) continue;
      for (let target = 0; target < logits.length; target++) {
        logits[target] = (logits[target] as number) + this.#gramWeight(target, place);
      }
    }
    return logits;
  }

  read(facts: Facts): Impression {
    const logits = this.logits(facts);
    const second = (name: keyof Model['second']) => {
      const { bias, weights } = this.#model.second[name];
      return weights.reduce((sum, weight, i) => sum + weight * (logits[i] as number), bias);
    };
    return {
      kinds: Object.fromEntries(
        KINDS.map((kind, i) => [kind, probability(logits[i] as number)]),
      ) as Impression['kinds'],
      unwelcome: probability(second('unwelcome')),
      welcome: probability(second('welcome')),
      invitation: second('invitation'),
      weighed: (kind) => this.#weighed(facts, KINDS.indexOf(kind)),
    };
  }

  #weighed(facts: Facts, target: number): { span: Span; weight: number }[] {
    const found: { span: Span; weight: number }[] = [];
    for (const [gram, span] of gramsOf(facts)) {
      const place = this.#places.get(gram);
      const weight = place === undefined ? 0 : this.#gramWeight(target, place);
      if (weight > 0 && span.end > span.start) found.push({ span, weight });
    }
    return found;
  }
}

export const model: Model = fitted;
const reader = new Reader(model);
const known = new WeakMap<Facts, Impression>();

/** The first impression that a draft makes, from its facts and words alone. Made once a draft. */
export function impressionOf(facts: Facts): Impression {
  const made = known.get(facts) ?? reader.read(facts);
  known.set(facts, made);
  return made;
}
