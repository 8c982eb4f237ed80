/** Who a pronoun speaks of, by its norm. */
export const I: ReadonlySet<string> = new Set("i i'm i've i'd i'll im ive me my mine myself".split(' '));
export const WE: ReadonlySet<string> = new Set("we we're we've we'd we'll us our ours ourselves".split(' '));
export const YOU: ReadonlySet<string> = new Set(
  "you you're you've you'd you'll your yours yourself yourselves u ur y'all yall".split(' '),
);
export const THEY: ReadonlySet<string> = new Set(
  "he she they him her them his hers their theirs he's she's they're they've".split(' '),
);
