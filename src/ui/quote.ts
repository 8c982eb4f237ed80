/** Longer quotes are cut at a word, in UTF-16 code units. */
const LONGEST = 72;

/** The words of a draft that a finding or a praise speaks of; nothing when it speaks of all of it, or of none. */
export function quoteOf(draft: string, { start, end }: { start: number; end: number }): string | undefined {
  const words = draft.slice(start, end).replace(/\s+/g, ' ').trim();
  if (words === '' || words === draft.replace(/\s+/g, ' ').trim()) return undefined;
  if (words.length <= LONGEST) return words;
  const cut = words.slice(0, LONGEST + 1).replace(/\s+\S*$/, '');
  return `${[...cut].slice(0, LONGEST).join('')} …`;
}

/** A reason and where it is from; the engine gives both in one line, the source in brackets at its end. */
export function reasonOf(why: string): { reason: string; source?: string } {
  const parts = /^(.+?[.!?…])\s+\((.+)\)\.?$/s.exec(why.trim());
  return parts?.[1] && parts[2] ? { reason: parts[1], source: parts[2] } : { reason: why };
}
