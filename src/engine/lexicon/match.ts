import type { Saying } from '../facts/saying';
import type { Token } from '../facts/tokens';
import { keptWith } from '../remembered';
import type { State } from './lexicon';
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

const { lists } = built;
const states = built.states as unknown as readonly State[];

/** A state made ready when a draft first comes to it: words are looked up in a map faster than in an object. */
interface Ready {
  ends: readonly number[];
  next: ReadonlyMap<string, number>;
}
const ready: (Ready | undefined)[] = states.map(() => undefined);

function stateAt(number: number): Ready {
  const known = ready[number];
  if (known) return known;
  const { '=': ends = [], ...next } = states[number] as State;
  const made = { ends: ends as number[], next: new Map(Object.entries(next as Record<string, number>)) };
  ready[number] = made;
  return made;
}

function step(state: Ready, key: string): Ready | undefined {
  const number = state.next.get(key);
  return number === undefined ? undefined : stateAt(number);
}

/** Follows every phrase that goes on from `state` at token `at`; notes where the longest of each list ends. */
function walk(tokens: readonly Token[], from: number, state: Ready, at: number, longest: Map<number, number>): void {
  for (const list of state.ends) longest.set(list, Math.max(longest.get(list) ?? 0, at));
  let next = at;
  // A hyphen joins words as a space does: "game-changer", "game changer".
  while (at > from && tokens[next]?.text === '-') next++;
  const token = tokens[next];
  if (!token || token.quoted) return;
  const named = token.kind === 'hashtag' ? token.norm.slice(1) : token.norm;
  const meant = token.kind === 'word' ? meantBy(named) : undefined;
  const same = step(state, named) ?? (meant && step(state, meant));
  if (same) walk(tokens, from, same, next + 1, longest);
  const kind = CLASS[token.kind];
  const classed = kind && step(state, kind);
  if (classed) walk(tokens, from, classed, next + 1, longest);
  const any = token.kind === 'word' ? step(state, '*') : undefined;
  if (any) walk(tokens, from, any, next + 1, longest);
}

/**
 * Every phrase of every list in one pass over the saying. Words inside quotation marks are somebody else's and never
 * match. Of phrases of one list that begin at the same word the longest counts.
 */
export const phrasesIn = keptWith(({ text, tokens }: Saying): readonly Found[] => {
  const found: Found[] = [];
  const first = tokens.findIndex((token) => token.kind === 'word' || token.kind === 'number');
  const start = stateAt(built.start);
  const opening = step(start, '^');
  const longest = new Map<number, number>();
  for (let from = 0; from < tokens.length; from++) {
    const { start: at, text: written } = tokens[from] as Token;
    if (written !== '-') walk(tokens, from, start, from, longest);
    if (from === first && opening) walk(tokens, from, opening, from, longest);
    for (const [list, to] of longest) {
      const { end } = tokens[to - 1] as Token;
      found.push({ list: lists[list] as string, start: at, end, text: text.slice(at, end), from, to });
    }
    longest.clear();
  }
  return found;
});
