import { readFileSync } from 'node:fs';
import type { FauxPas, Manners } from '../engine/reading';

/** A labelled post as `npm run evaluate` and its siblings read it: one JSON object a line. */
export interface LabelledPost {
  id: string;
  text: string;
  /** A label of 0.5 or more counts as present; `I`, the invitation, runs from 0 to 2. */
  labels: Record<'P' | 'B' | 'S' | 'C' | 'U' | 'V' | 'A' | 'R' | 'H' | 'I' | 'X', number>;
}

/** Which label says that a kind is present, for the kinds that the readers labelled. */
export const LABEL = {
  'self-promotion': 'P',
  broadcast: 'B',
  spam: 'S',
  contrived: 'C',
  unremarkable: 'U',
  'gives-value': 'V',
  asks: 'A',
  responds: 'R',
  appreciates: 'R',
  'human-voice': 'H',
} as const satisfies Partial<Record<FauxPas | Manners, keyof LabelledPost['labels']>>;
export type LabelledKind = keyof typeof LABEL;

/** Which kinds of a reading answer to a label: readers heard thanks and answers as one. */
export const KINDS_OF = Object.fromEntries(
  Object.entries(LABEL).map(([kind, label]) => [
    kind,
    Object.keys(LABEL).filter((other) => LABEL[other as LabelledKind] === label),
  ]),
) as Record<LabelledKind, (FauxPas | Manners)[]>;

export function readPosts(files: readonly string[]): LabelledPost[] {
  return files.flatMap((file) =>
    readFileSync(file, 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as LabelledPost),
  );
}
