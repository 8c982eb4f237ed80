import type { Facts } from '../facts/facts';
import type { Draft, Reading } from '../reading';

/** A draft before and after; the same words twice say that it is left alone. */
type Example = readonly [before: string | (Partial<Draft> & { text: string }), after: string];

/** One way to make a draft better. Each does one thing, and doing it twice changes nothing more. */
export interface Transformation {
  /** Also its file name. */
  id: string;
  /** What it does, in a few plain words. */
  title: string;
  /** The draft's new text; the old one where there is nothing to do. */
  apply(facts: Facts, reading: Reading): string;
  /** Documentation and tests: drafts that it changes and drafts that it leaves alone. */
  examples: readonly Example[];
}
