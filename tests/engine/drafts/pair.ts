/** The same guest twice: what the two differ in, and both ways to say it. */
export type Pair = readonly [what: string, one: string, other: string];
