import type { Saying } from '../facts/saying';
import type { Token } from '../facts/tokens';
import { keptWith } from '../remembered';
import { meantBy } from './spelling';
import built from './table.json';

/** A phrase of a list found in the draft. UTF-16 offsets, end exclusive. */
export interface Hit {
  list: string;
  start: number;
  end: number;
  text: string;
  sentence: number;
  /** Token positions inside the sentence, end exclusive. */
  from: number;
  to: number;
}

const CLASS: Partial<Record<Token['kind'], string>> = {
  number: '<number>',
  money: '<money>',
  link: '<link>',
  mention: '<mention>',
  hashtag: '<tag>',
  cashtag: '<tag>',
  emoji: '<emoji>',
};

/** A phrase found in a saying: its offsets count from the saying's start. */
export type Found = Omit<Hit, 'sentence'>;

const { lists, words, steps, ends } = built;
const places = new Map(words.map((word, place) => [word, place]));
const BEGINS = places.get('^') ?? -1;
const ANY = places.get('*') ?? -1;

/** Where a word leads from a state; below 0 when no phrase goes on with it. */
function step(state: number, word: number): number {
  const from = steps[state] as number[];
  let low = 0;
  let high = from.length / 2 - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const at = from[2 * middle] as number;
    if (at === word) return from[2 * middle + 1] as number;
    if (at < word) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

/** What a token may stand for in a phrase: its word, or the one that was meant; its class; any word. */
function readings({ kind, norm }: Token): number[] {
  const named = kind === 'hashtag' ? norm.slice(1) : norm;
  const own = places.get(named) ?? (kind === 'word' ? places.get(meantBy(named) ?? '') : undefined);
  const found = own === undefined ? [] : [own];
  const classed = CLASS[kind];
  if (classed) found.push(places.get(classed) ?? -1);
  if (kind === 'word') found.push(ANY);
  return found;
}

/** Follows the phrases that go on from a token. */
class Walk {
  readonly #tokens: readonly Token[];
  readonly #readings: readonly (readonly number[])[];
  /** Where the longest phrase of each list ends that begins at the token at hand. */
  readonly longest = new Map<number, number>();

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens;
    this.#readings = tokens.map(readings);
  }

  follow(from: number, state: number, at: number): void {
    for (const list of ends[state] as number[]) this.longest.set(list, Math.max(this.longest.get(list) ?? 0, at));
    let next = at;
    // A hyphen joins words as a space does: "game-changer", "game changer".
    while (at > from && this.#tokens[next]?.text === '-') next++;
    const token = this.#tokens[next];
    if (!token || token.quoted) return;
    for (const word of this.#readings[next] as number[]) {
      const to = step(state, word);
      if (to >= 0) this.follow(from, to, next + 1);
    }
  }
}

/**
 * Every phrase of every list in one pass over the saying. Words inside quotation marks are somebody else's and never
 * match. Of phrases of one list that begin at the same word the longest counts.
 */
export const phrasesIn = keptWith(({ text, tokens }: Saying): readonly Found[] => {
  const found: Found[] = [];
  const first = tokens.findIndex((token) => token.kind === 'word' || token.kind === 'number');
  const opening = step(built.start, BEGINS);
  const walk = new Walk(tokens);
  const { longest } = walk;
  for (let from = 0; from < tokens.length; from++) {
    const { start: at, text: written } = tokens[from] as Token;
    if (written !== '-') walk.follow(from, built.start, from);
    if (from === first && opening >= 0) walk.follow(from, opening, from);
    if (longest.size === 0) continue;
    for (const [list, to] of longest) {
      const { end } = tokens[to - 1] as Token;
      found.push({ list: lists[list] as string, start: at, end, text: text.slice(at, end), from, to });
    }
    longest.clear();
  }
  return found;
});
