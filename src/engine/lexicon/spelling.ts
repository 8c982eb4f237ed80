import built from './table.json';

/** A shorter word is too near to others: "from" and "form". */
const SHORTEST = 6;

/** What a slip of the fingers makes of a word: an inner letter left out, or two in the wrong order. "Doctor" is no slip. */
function slipsOf(word: string): string[] {
  const slips: string[] = [];
  for (let i = 1; i < word.length; i++) {
    if (i + 1 === word.length) break;
    slips.push(word.slice(0, i) + word.slice(i + 1));
    slips.push(word.slice(0, i) + word[i + 1] + word[i] + word.slice(i + 2));
  }
  return slips;
}

function index(): ReadonlyMap<string, string> {
  const words = new Set(built.words);
  const meant = new Map<string, string>();
  for (const word of words) {
    if (word.length < SHORTEST || !/^[a-z]+$/.test(word)) continue;
    // What could be two words is taken for neither, and what is a word of the lists is that word.
    for (const slip of slipsOf(word)) {
      if (!words.has(slip)) meant.set(slip, meant.has(slip) && meant.get(slip) !== word ? '' : word);
    }
  }
  return meant;
}

let known: ReadonlyMap<string, string> | undefined;

/** The word of the phrase lists that a misspelt one was meant to be, if there is just one. */
export function meantBy(norm: string): string | undefined {
  known ??= index();
  return known.get(norm) || undefined;
}
