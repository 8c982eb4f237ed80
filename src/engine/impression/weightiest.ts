import type { Facts, Span } from '../facts/facts';
import type { PlacedLine } from '../facts/lines';
import type { Saying } from '../facts/saying';
import type { Token } from '../facts/tokens';
import { keptWith } from '../remembered';
import { impressionOf, type LabelledKind } from './impression';

/** A sentence of more tokens is pointed at by the one clause that spoke most. */
const LONG = 18;
const BETWEEN_CLAUSES = /^[,;:–—-]/;

/** The parts of a saying that can stand alone and hold a word, without the marks around them. */
const clausesIn = keptWith(({ tokens }: Saying): readonly Span[] => {
  const clauses: Token[][] = [[]];
  for (const [i, token] of tokens.entries()) {
    // A mark that touches both its neighbours ("5-11") parts nothing.
    const tied = token.start === tokens[i - 1]?.end && token.end === tokens[i + 1]?.start;
    const parts = token.kind === 'mark' && !tied && BETWEEN_CLAUSES.test(token.text);
    if (tokens.length > LONG && parts) clauses.push([]);
    else clauses.at(-1)?.push(token);
  }
  return clauses
    .filter((clause) => clause.some(({ kind }) => kind === 'word'))
    .map((clause) => {
      const inside = clause.filter(({ kind }) => kind !== 'mark');
      return { start: (inside[0] as Token).start, end: (inside.at(-1) as Token).end };
    });
});

/** The clauses of a line in order, where they stand. */
const clausesOf = keptWith(({ sentences }: PlacedLine): readonly Span[] =>
  sentences.flatMap(({ saying, start: by }) =>
    clausesIn(saying).map(({ start, end }) => ({ start: start + by, end: end + by })),
  ),
);

/** The sentence, or the clause of a long one, that spoke most for a kind; nothing when no words did. */
export function weightiest(facts: Facts, kind: LabelledKind): Span | undefined {
  const weighed = impressionOf(facts).weighed(kind);
  let best: Span | undefined;
  let most = 0;
  let next = 0;
  for (const line of facts.lines) {
    for (const clause of clausesOf(line)) {
      const { start, end } = clause;
      // What was weighed comes in order of place, as clauses do.
      while (next < weighed.length && (weighed[next]?.span.start as number) < start) next++;
      let sum = 0;
      for (let at = next; at < weighed.length && (weighed[at]?.span.start as number) < end; at++) {
        const { span, weight } = weighed[at] as (typeof weighed)[number];
        if (span.end <= end) sum += weight;
      }
      if (sum <= most) continue;
      most = sum;
      best = clause;
    }
  }
  return best;
}
