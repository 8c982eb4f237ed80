import type { Facts, Span } from '../facts/facts';
import type { TokenKind } from '../facts/tokens';

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
const LONGEST = 3;

/**
 * Runs of one to three tokens, each with where it first stands: UTF-16 offsets, end exclusive. Their order is that of
 * their first place, so the same text gives the same list.
 */
export function gramsOf(facts: Facts): Map<string, Span> {
  const { tokens, text } = facts;
  const names = [START, ...tokens.map((token) => MASK[token.kind] ?? token.norm), END];
  const spanAt = (i: number): Span =>
    tokens[i - 1] ?? (i === 0 ? { start: 0, end: 0 } : { start: text.length, end: text.length });
  const grams = new Map<string, Span>();
  for (let from = 0; from < names.length; from++) {
    let gram = '';
    for (let to = from; to < Math.min(from + LONGEST, names.length); to++) {
      gram = to === from ? (names[to] as string) : `${gram} ${names[to]}`;
      if (gram === START || gram === END || grams.has(gram)) continue;
      grams.set(gram, { start: spanAt(from).start, end: spanAt(to).end });
    }
  }
  return grams;
}
