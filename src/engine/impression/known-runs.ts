import type { Facts } from '../facts/facts';
import type { Line, PlacedLine } from '../facts/lines';
import { keptWith } from '../remembered';
import { emojiIn, LONGEST_RUN, type Named, namedIn, runningText } from './grams';

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

  /** Adds those that begin at a name and were not seen before. */
  #addFrom(names: readonly Named[], from: number, runs: KnownRun[], isNew: (place: number) => boolean): void {
    const first = names[from] as Named;
    let branch: Branch | undefined = this.#root;
    for (let to = from; to < Math.min(from + LONGEST_RUN, names.length); to++) {
      const { name, end } = names[to] as Named;
      branch = follow(branch, name);
      if (!branch) return;
      if (branch.place >= 0 && isNew(branch.place)) runs.push({ place: branch.place, start: first.start, end });
    }
  }

  /** Those that begin so early in a line that they cannot cross its end, each where it first stands in the line. */
  readonly #within = keptWith((line: Line): readonly KnownRun[] => {
    const runs: KnownRun[] = [];
    const seen = new Set<number>();
    const isNew = (place: number) => !seen.has(place) && seen.add(place) !== undefined;
    const names = namedIn(line);
    for (let from = 0; from <= names.length - LONGEST_RUN; from++) this.#addFrom(names, from, runs, isNew);
    return runs;
  });

  readonly #placed = keptWith(({ line, start: by }: PlacedLine): readonly KnownRun[] =>
    this.#within(line).map(({ place, start, end }) => ({ place, start: start + by, end: end + by })),
  );

  /** Every known run of the draft where it first stands, in order of place. */
  of(facts: Facts): KnownRun[] {
    const runs: KnownRun[] = [];
    const seen = new Uint8Array(this.#size);
    const isNew = (place: number) => {
      if (seen[place]) return false;
      seen[place] = 1;
      return true;
    };
    const { names, begins } = runningText(facts);
    this.#addFrom(names, 0, runs, isNew);
    for (const [number, line] of facts.lines.entries()) {
      for (const run of this.#placed(line)) if (isNew(run.place)) runs.push(run);
      const begin = begins[number] as number;
      const last = begin + namedIn(line.line).length;
      const next = begins[number + 1] ?? names.length - 1;
      for (let at = Math.max(begin, last - LONGEST_RUN + 1); at < next; at++) this.#addFrom(names, at, runs, isNew);
    }
    const worded = runs.length;
    for (const { line, start: by } of facts.lines) {
      for (const { name, start, end } of emojiIn(line)) {
        this.#addFrom([{ name, start: start + by, end: end + by }], 0, runs, isNew);
      }
    }
    return runs.length === worded ? runs : runs.sort((a, b) => a.start - b.start);
  }
}
