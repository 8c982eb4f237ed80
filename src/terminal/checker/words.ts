/** Words of a wording that are neither the author's nor on the closed list, found without the rephraser's own tokeniser. */

/** Words of a text, lower case, with straight apostrophes; links, handles and what is in ⟦…⟧ left out. */
export function wordsOf(text: string): string[] {
  return (
    text
      .replace(/⟦[^⟧]*⟧/g, ' ')
      .replace(/(?:https?:\/\/|www\.)\S+|@[\p{L}\p{N}_.-]+/giu, ' ')
      .replaceAll('’', "'")
      .normalize('NFKC')
      .toLowerCase()
      .match(/\p{L}[\p{L}\p{M}]*(?:'\p{L}+)*/gu) ?? []
  );
}

/** Endings that grammar hangs on a word; the longest that fits is taken off, and a doubled letter or a mute e. */
const ENDINGS = ['ying', 'ies', 'ied', "'s", 'ing', 'ers', 'est', 'ed', 'es', 'er', 'ly', 's'];

function root(word: string): string {
  const ending = ENDINGS.find((end) => word.endsWith(end) && word.length - end.length > 2);
  const bare = ending ? word.slice(0, -ending.length) : word;
  const whole = ending && /^(?:ying|ies|ied)$/.test(ending) ? `${bare}y` : bare;
  return whole.replace(/([bdfgklmnprt])\1$/, '$1').replace(/e$/, '');
}

/** Content words that came from nowhere. Hashtags count as the words that they hold. */
export function wordsAdded(draft: string, wording: string, answered: string, closed: ReadonlySet<string>): string[] {
  const own = new Set(wordsOf(`${draft} ${answered}`).flatMap((word) => [word, root(word), ...word.split("'")]));
  const words = wordsOf(wording);
  // "#maternalhealth" holds both words of "maternal health".
  const tagged = (at: number) => own.has(`${words[at]}${words[at + 1]}`);
  return words.filter(
    (word, at) => !own.has(word) && !own.has(root(word)) && !closed.has(word) && !tagged(at) && !tagged(at - 1),
  );
}

/** The share of the author's words that a wording keeps, 0 to 1. */
export function shareKept(draft: string, wording: string): number {
  const left = wordsOf(wording);
  const words = wordsOf(draft);
  const kept = words.filter((word) => {
    const at = left.indexOf(word);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  });
  return words.length ? kept.length / words.length : 1;
}
