/** Complaints of a grammar checker that a wording brought, beside those that its draft had. */

export interface Complaint {
  kind: string;
  /** The words complained of, as they stand. */
  words: string;
}

/** Kinds that speak of how a word is written, whoever brought it. */
const SPELLING = new Set(['Spelling', 'Typo', 'Capitalization']);

const plain = (text: string) => text.replaceAll('’', "'").toLowerCase();
const wordsIn = (text: string): string[] => plain(text).match(/[\p{L}\p{N}']+/gu) ?? [];

/**
 * Which of the complaints about a wording are new. A word that the draft has is its author's, however often and in which
 * letters it comes again; so is a sentence that was too long before something was said behind it.
 */
export function newComplaints(draft: string, before: readonly Complaint[], after: readonly Complaint[]): Complaint[] {
  const own = new Set(wordsIn(draft));
  const left = [...before];
  return after.filter(({ kind, words }) => {
    const at = left.findIndex((had) => had.kind === kind && (had.words === words || words.startsWith(had.words)));
    if (at >= 0) {
      left.splice(at, 1);
      return false;
    }
    return !(SPELLING.has(kind) && wordsIn(words).every((word) => own.has(word)));
  });
}
