import type { Facts } from '../facts/facts';
import type { Line, PlacedLine } from '../facts/lines';
import type { Token } from '../facts/tokens';
import { keptWith } from '../remembered';
import { LONGEST_RUN, nameAt, nameOf, spanAt } from './grams';

/** A run of words that a model weighs: its place among the model's runs. UTF-16 offsets, end exclusive. */
export interface KnownRun {
  place: number;
  start: number;
  end: number;
}

/** Where the names of a run lead. */
interface Branch {
  /** The place of the run that ends here, or -1. */
  place: number;
  next: Map<string, Branch> | undefined;
}

function grow(branch: Branch, name: string): Branch {
  branch.next ??= new Map();
  const known = branch.next.get(name);
  if (known) return known;
  const grown: Branch = { place: -1, next: undefined };
  branch.next.set(name, grown);
  return grown;
}

function follow(branch: Branch, name: string): Branch | undefined {
  const next = branch.next?.get(name);
  if (next || !branch.next || !name.includes(' ')) return next;
  // A lone accent is written out as a space that carries it, and runs are parted at spaces.
  return name.split(' ').reduce<Branch | undefined>((at, part) => at?.next?.get(part), branch);
}

/**
 * Finds the runs of words that a model weighs, the same that `gramsOf` lists, without writing out all the others. What
 * stands inside a line is found once for as long as the line is remembered; what crosses its end is looked up anew.
 */
export class KnownRuns {
  readonly #root: Branch = { place: -1, next: undefined };
  readonly #size: number;

  constructor(runs: readonly string[]) {
    this.#size = runs.length;
    for (const [place, run] of runs.entries()) run.split(' ').reduce(grow, this.#root).place = place;
  }

  /** Those that begin so early in a line that they cannot cross its end, each where it first stands in the line. */
  readonly #within = keptWith(({ tokens }: Line): readonly KnownRun[] => {
    const runs: KnownRun[] = [];
    const seen = new Set<number>();
    const names = tokens.map(nameOf);
    for (let from = 0; from <= tokens.length - LONGEST_RUN; from++) {
      let branch: Branch | undefined = this.#root;
      for (let to = from; to < from + LONGEST_RUN; to++) {
        branch = follow(branch, names[to] as string);
        if (!branch) break;
        if (branch.place < 0 || seen.has(branch.place)) continue;
        seen.add(branch.place);
        runs.push({ place: branch.place, start: (tokens[from] as Token).start, end: (tokens[to] as Token).end });
      }
    }
    return runs;
  });

  readonly #placed = keptWith(({ line, start: by }: PlacedLine): readonly KnownRun[] =>
    this.#within(line).map(({ place, start, end }) => ({ place, start: start + by, end: end + by })),
  );

  /** Adds those that begin at token `from` of the draft, or with its start at -1, and were not seen before. */
  #addFrom(facts: Facts, from: number, runs: KnownRun[], seen: Uint8Array): void {
    let branch: Branch | undefined = this.#root;
    for (let to = from; to < from + LONGEST_RUN; to++) {
      const name = nameAt(facts.tokens, to);
      branch = name === undefined ? undefined : follow(branch, name);
      if (!branch) return;
      if (branch.place < 0 || seen[branch.place]) continue;
      seen[branch.place] = 1;
      runs.push({ place: branch.place, start: spanAt(facts, from).start, end: spanAt(facts, to).end });
    }
  }

  /** Every known run of the draft where it first stands, in order of place. */
  of(facts: Facts): KnownRun[] {
    const runs: KnownRun[] = [];
    const seen = new Uint8Array(this.#size);
    this.#addFrom(facts, -1, runs, seen);
    let end = 0;
    for (const line of facts.lines) {
      for (const run of this.#placed(line)) {
        if (seen[run.place]) continue;
        seen[run.place] = 1;
        runs.push(run);
      }
      const begin = end;
      end += line.tokens.length;
      for (let at = Math.max(begin, end - LONGEST_RUN + 1); at < end; at++) this.#addFrom(facts, at, runs, seen);
    }
    this.#addFrom(facts, end, runs, seen);
    return runs;
  }
}
