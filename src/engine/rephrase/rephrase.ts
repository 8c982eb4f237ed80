import type { Facts } from '../facts/facts';
import type { Reading, Rephrasing } from '../reading';

/** Whole drafts that say the same better, at most three, each of another intent. */
export function rephrasingsFor(
  _facts: Facts,
  _reading: Reading,
  _answers: Readonly<Record<string, string>>,
  _reread: (text: string) => Reading,
): Rephrasing[] {
  return [];
}
