import type { Facts, Span } from '../facts/facts';
import { oncePer } from '../facts/once';
import type { FauxPas, Manners } from '../reading';
import { featuresOf } from './features';
import { type KnownRun, KnownRuns } from './known-runs';
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

/** A model made ready: its runs of words to be found, and their weights as whole steps, one row a run. */
export class Reader {
  readonly #model: Model;
  readonly #facts: ReadonlyMap<string, readonly number[]>;
  readonly #known: KnownRuns;
  readonly #steps: Int8Array;

  constructor(model: Model) {
    this.#model = model;
    this.#facts = new Map(Object.entries(model.facts));
    const runs = model.grams.split('\n');
    this.#known = new KnownRuns(runs);
    this.#steps = new Int8Array(runs.length * model.bias.length);
    for (const [target, weights] of model.gramWeights.entries()) {
      for (let place = 0; place < runs.length; place++) {
        this.#steps[place * model.bias.length + target] = weights.charCodeAt(place) - STEP_ZERO;
      }
    }
  }

  /** The first layer's logits, by target. Whole steps add up to the same in any order. */
  #logits(facts: Facts, runs: readonly KnownRun[]): number[] {
    const { bias, gramSteps } = this.#model;
    const targets = bias.length;
    const logits = [...bias];
    for (const [name, value] of featuresOf(facts)) {
      const row = value !== 0 ? this.#facts.get(name) : undefined;
      if (!row) continue;
      for (let target = 0; target < targets; target++) {
        logits[target] = (logits[target] as number) + (row[target] as number) * value;
      }
    }
    const steps = this.#steps;
    const sums = new Int32Array(targets);
    for (const { place } of runs) {
      const row = place * targets;
      for (let target = 0; target < targets; target++) {
        sums[target] = (sums[target] as number) + (steps[row + target] as number);
      }
    }
    return logits.map((logit, target) => logit + (sums[target] as number) * (gramSteps[target] as number));
  }

  read(facts: Facts): Impression {
    const runs = this.#known.of(facts);
    const logits = this.#logits(facts, runs);
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
      weighed: (kind) => this.#weighed(runs, KINDS.indexOf(kind)),
    };
  }

  #weighed(runs: readonly KnownRun[], target: number): { span: Span; weight: number }[] {
    const { bias, gramSteps } = this.#model;
    const steps = this.#steps;
    const step = gramSteps[target] as number;
    const found: { span: Span; weight: number }[] = [];
    for (const { place, start, end } of runs) {
      const weight = (steps[place * bias.length + target] as number) * step;
      if (weight > 0 && end > start) found.push({ span: { start, end }, weight });
    }
    return found;
  }
}

export const model: Model = fitted;
const reader = new Reader(model);

/** The first impression that a draft makes, from its facts and words alone. Made once a draft. */
export const impressionOf = oncePer((facts) => reader.read(facts));
