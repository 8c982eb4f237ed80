import type { Sentence } from '../facts/sentences';
import type { Token } from '../facts/tokens';
import type { State } from './lexicon';
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

const { lists } = built;
const states = built.states as unknown as readonly State[];
const start = states[built.start] as State;

function step(state: State, key: string): State | undefined {
  return Object.hasOwn(state, key) ? states[state[key] as number] : undefined;
}

/**
 * Every phrase of every list in one pass over the sentence. Words inside quotation marks are somebody else's and never
 * match. Of phrases of one list that begin at the same word the longest counts.
 */
export function matchSentence(sentence: Sentence, draft: string): Hit[] {
  const hits: Hit[] = [];
  const { tokens } = sentence;
  const first = tokens.findIndex((token) => token.kind === 'word' || token.kind === 'number');
  for (let from = 0; from < tokens.length; from++) {
    const longest = new Map<number, number>();
    const walk = (state: State, at: number): void => {
      for (const list of (state['='] ?? []) as number[]) longest.set(list, Math.max(longest.get(list) ?? 0, at));
      let next = at;
      // A hyphen joins words as a space does: "game-changer", "game changer".
      while (at > from && tokens[next]?.text === '-') next++;
      const token = tokens[next];
      if (!token || token.quoted) return;
      const named = token.kind === 'hashtag' ? token.norm.slice(1) : token.norm;
      const same = named === '=' ? undefined : step(state, named);
      if (same) walk(same, next + 1);
      const kind = CLASS[token.kind];
      const classed = kind && step(state, kind);
      if (classed) walk(classed, next + 1);
      const any = token.kind === 'word' ? step(state, '*') : undefined;
      if (any) walk(any, next + 1);
    };
    if (tokens[from]?.text !== '-') walk(start, from);
    const anchored = from === first ? step(start, '^') : undefined;
    if (anchored) walk(anchored, from);
    for (const [list, to] of longest) {
      const span = { start: (tokens[from] as Token).start, end: (tokens[to - 1] as Token).end };
      hits.push({
        list: lists[list] as string,
        ...span,
        text: draft.slice(span.start, span.end),
        sentence: sentence.index,
        from,
        to,
      });
    }
  }
  return hits;
}
