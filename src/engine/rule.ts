import type { Facts } from './facts/facts';
import type { Draft, FauxPas, Manners, Strength } from './reading';

/**
 * A draft for a rule's tests; `⟦…⟧` around the very words that the rule must point at. A plain string is a post.
 */
export type Example = string | (Partial<Draft> & { text: string });

/** Words that a rule points at. UTF-16 offsets, end exclusive. The rest overrides what the rule says of itself. */
export interface Spot {
  start: number;
  end: number;
  message?: string;
  severity?: 1 | 2 | 3;
  confidence?: number;
  /** The words mean one thing, however the rest sounds: posts like it were rare when the impression was fitted. */
  certain?: true;
}

interface Described {
  /** Also the file's name, the key in the settings and the handle on the page. Named for the fault or the manner. */
  id: string;
  /** What it is, in a few plain words, for the list in the options. */
  title: string;
  /** The principle, in one sentence. */
  why: string;
  /** When people may rightly ignore it. */
  notWhen: string;
  /** Where the principle is from, in words that people can look up. */
  source: string;
  strength: Strength;
  /** How it lands and what to do, in one line; a spot may say it better. */
  message: string;
  /** Speaks of the whole draft rather than of some words: heard only where no other rule of its kind speaks. */
  general?: true;
  /** Needs no understanding of the words: heard in any language, even where nothing else can be judged. */
  anyLanguage?: true;
  /** Its phrase lists, where it says nothing unless one of them has a phrase in the draft: then it need not be asked. */
  lists?: readonly string[];
  /** Points at words. Reads facts only; never throws on any text; yields nothing rather than a doubtful guess. */
  check(facts: Facts): Iterable<Spot>;
  /** Documentation and tests: what it flags, with the words marked, and what it leaves in peace. At least two of each. */
  examples: { flags: Example[]; passes: Example[] };
}

/** A rule about a faux pas. */
export interface FauxPasRule extends Described {
  kind: FauxPas;
  severity: 1 | 2 | 3;
  /** 0 to 1, measured on labelled posts: how often it is right where it speaks. */
  confidence: number;
}

/** A rule that credits good manners. */
export interface MannersRule extends Described {
  kind: Manners;
}

export type Rule = FauxPasRule | MannersRule;

export function fauxPas(rule: FauxPasRule): FauxPasRule {
  return rule;
}

export function manners(rule: MannersRule): MannersRule {
  return rule;
}

export function isFauxPas(rule: Rule): rule is FauxPasRule {
  return 'severity' in rule;
}
