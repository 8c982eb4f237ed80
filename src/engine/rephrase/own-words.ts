import { Facts } from '../facts/facts';
import { CLOSED_LIST } from './closed-list';
import { plainWord } from './plain-words';

/** The word without the endings that grammar hangs on it: "launched" and "launches" share a stem. */
function stem(word: string): string {
  const bare = word.replace(/'s$|'$/, '');
  if (bare.length < 4) return bare.replace(/s$/, '');
  const cut = bare.replace(/(?:ies|ied|ying)$/, 'y').replace(/(?:ships?|ing|ed|es|s|er)$/, '');
  return cut.replace(/([b-df-hj-np-tv-z])\1$/, '$1').replace(/e$/, '');
}

/** Whether every word of a wording is the author's own, in any form, or from the closed list. */
export function bringsNothing(draft: Facts, wording: string, added: string): boolean {
  const own = new Set([...draft.words, ...new Facts({ text: added }).words].flatMap(({ norm }) => [norm, stem(norm)]));
  // A tagged word is the author's word.
  for (const tag of draft.tags) for (const part of (plainWord(tag) ?? '').split(' ')) own.add(part.toLowerCase());
  for (const { norm } of draft.words) for (const part of norm.split("'")) own.add(part);
  return new Facts({ text: wording }).words.every(
    ({ norm }) => own.has(norm) || own.has(stem(norm)) || CLOSED_LIST.has(norm),
  );
}
