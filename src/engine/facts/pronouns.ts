import { keptWith } from '../remembered';
import { I, THEY, WE, YOU } from './persons';
import type { Saying } from './saying';

export type Person = 'i' | 'we' | 'you' | 'they';

const SETS: readonly [Person, ReadonlySet<string>][] = [
  ['i', I],
  ['we', WE],
  ['you', YOU],
  ['they', THEY],
];

/** The pronouns of a saying outside quotations, each with the place of its word among the words. */
export const personsIn = keptWith(({ words }: Saying): readonly { person: Person; at: number }[] =>
  words.flatMap(({ norm, quoted }, at) =>
    quoted ? [] : SETS.filter(([, set]) => set.has(norm)).map(([person]) => ({ person, at })),
  ),
);
