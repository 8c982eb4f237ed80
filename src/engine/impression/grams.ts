import type { Facts, Span } from '../facts/facts';
import type { Token, TokenKind } from '../facts/tokens';

/** What stands for tokens of which only the kind tells something: every handle and link is read alike. */
const MASK: Partial<Record<TokenKind, string>> = {
  link: '<link>',
  mention: '<mention>',
  hashtag: '<tag>',
  cashtag: '<cashtag>',
  money: '<money>',
  number: '<number>',
  newline: '<line>',
};
const START = '<start>';
const END = '<end>';

/** Longer runs of words are too rare to weigh. */
export const LONGEST_RUN = 3;

/** What a token is called in a run of words. */
export function nameOf({ kind, norm }: Token): string {
  return MASK[kind] ?? norm;
}

/** The name at a token position, with the text's start before the first and its end behind the last. */
export function nameAt(tokens: readonly Token[], at: number): string | undefined {
  const token = tokens[at];
  if (token) return nameOf(token);
  return at === -1 ? START : at === tokens.length ? END : undefined;
}

/** Where the name at a token position stands. UTF-16 offsets, end exclusive. */
export function spanAt({ tokens, text }: Facts, at: number): Span {
  return tokens[at] ?? (at < 0 ? { start: 0, end: 0 } : { start: text.length, end: text.length });
}

/**
 * Runs of one to three tokens, each with where it first stands: UTF-16 offsets, end exclusive. Their order is that of
 * their first place, so the same text gives the same list.
 */
export function gramsOf(facts: Facts): Map<string, Span> {
  const { tokens } = facts;
  const grams = new Map<string, Span>();
  for (let from = -1; from <= tokens.length; from++) {
    let gram = '';
    for (let to = from; to < from + LONGEST_RUN; to++) {
      const name = nameAt(tokens, to);
      if (name === undefined) break;
      gram = to === from ? name : `${gram} ${name}`;
      if (gram === START || gram === END || grams.has(gram)) continue;
      grams.set(gram, { start: spanAt(facts, from).start, end: spanAt(facts, to).end });
    }
  }
  return grams;
}
