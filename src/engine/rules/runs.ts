import type { Facts, Span } from '../facts/facts';
import type { Token, TokenKind } from '../facts/tokens';

/** Tokens of one kind that stand together, line ends aside, as one stretch each. */
function runsOf(facts: Facts, kind: TokenKind): (Span & { count: number })[] {
  const runs: (Span & { count: number })[] = [];
  let last: Token | undefined;
  for (const token of facts.tokens) {
    const run = runs.at(-1);
    if (token.kind === 'newline') continue;
    if (token.kind === kind) {
      if (run && last?.kind === kind) {
        run.end = token.end;
        run.count++;
      } else runs.push({ start: token.start, end: token.end, count: 1 });
    }
    last = token;
  }
  return runs;
}

/** The stretches that make the heap: those of two and more, or every single one where they lie scattered. */
export function heapsOf(facts: Facts, kind: TokenKind): Span[] {
  const runs = runsOf(facts, kind);
  const heaps = runs.filter(({ count }) => count > 1);
  return heaps.length > 0 ? heaps : runs;
}
