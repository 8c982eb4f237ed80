import type { Facts, Span } from '../facts/facts';
import type { Sentence } from '../facts/sentences';
import type { Token } from '../facts/tokens';
import { impressionOf, type LabelledKind } from './impression';

/** A sentence of more tokens is pointed at by the one clause that spoke most. */
const LONG = 18;
const BETWEEN_CLAUSES = /^[,;:–—-]/;

/** The parts of a sentence that can stand alone, without the marks around them. */
function clausesOf({ tokens }: Sentence): Token[][] {
  const clauses: Token[][] = [[]];
  for (const [i, token] of tokens.entries()) {
    // A mark that touches both its neighbours ("5-11") parts nothing.
    const tied = token.start === tokens[i - 1]?.end && token.end === tokens[i + 1]?.start;
    const parts = token.kind === 'mark' && !tied && BETWEEN_CLAUSES.test(token.text);
    if (tokens.length > LONG && parts) clauses.push([]);
    else clauses.at(-1)?.push(token);
  }
  return clauses.map((clause) => {
    const isMark = (token: Token | undefined) => token?.kind === 'mark';
    let from = 0;
    let to = clause.length;
    while (isMark(clause[from])) from++;
    while (to > from && isMark(clause[to - 1])) to--;
    return clause.slice(from, to);
  });
}

/** The sentence, or the clause of a long one, that spoke most for a kind; nothing when no words did. */
export function weightiest(facts: Facts, kind: LabelledKind): Span | undefined {
  const weighed = impressionOf(facts).weighed(kind);
  let best: Span | undefined;
  let most = 0;
  for (const clause of facts.sentences.flatMap(clausesOf)) {
    const [first, last] = [clause[0], clause.at(-1)];
    if (!first || !last || !clause.some((token) => token.kind === 'word')) continue;
    let sum = 0;
    for (const { span, weight } of weighed) if (first.start <= span.start && span.end <= last.end) sum += weight;
    if (sum <= most) continue;
    most = sum;
    best = { start: first.start, end: last.end };
  }
  return best;
}
