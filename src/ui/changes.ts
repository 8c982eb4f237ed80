import { diffWordsWithSpace } from 'diff';
import type { Blank, Rephrasing } from '../engine/reading';

/** A run of words that a wording keeps, adds or takes away; or a place that waits for the author's own words. */
export type Piece =
  | { kind: 'kept' | 'added' | 'removed'; text: string }
  | { kind: 'blank'; text: string; blank: Blank };

/** Stands for a blank while two texts are compared: a code point that no text may hold. */
const HOLE = '\uFDD0';

interface Change {
  kept?: string;
  removed: string;
  added: string;
}

/** Puts changes together that only white space parts: a phrase for a phrase reads better than word for word. */
function changesBetween(before: string, after: string): Change[] {
  const changes: Change[] = [];
  let open: Change = { removed: '', added: '' };
  let gap = '';
  const flush = () => {
    if (open.removed || open.added) changes.push(open);
    if (gap) changes.push({ kept: gap, removed: '', added: '' });
    open = { removed: '', added: '' };
    gap = '';
  };
  for (const { added, removed, value } of diffWordsWithSpace(before, after)) {
    if (!added && !removed) {
      if ((open.removed || open.added) && value.trim() === '' && !gap) {
        gap = value;
        continue;
      }
      flush();
      changes.push({ kept: value, removed: '', added: '' });
      continue;
    }
    // What stood between belongs to both sides now.
    if (gap) {
      open.removed += gap;
      open.added += gap;
      gap = '';
    }
    if (added) open.added += value;
    else open.removed += value;
  }
  flush();
  return changes;
}

/** The wording with each blank as one code point. */
function punched({ text, blanks }: Rephrasing): string {
  let out = '';
  let at = 0;
  for (const { start, end } of blanks) {
    out += text.slice(at, start) + HOLE;
    at = end;
  }
  return out + text.slice(at);
}

/**
 * What `rephrasing` makes of `draft`, piece by piece in the order of reading. The kept and added pieces and the blanks
 * make up the wording; white space alone is never shown as a change.
 */
export function piecesOf(draft: string, rephrasing: Rephrasing): Piece[] {
  const pieces: Piece[] = [];
  const blanks = rephrasing.blanks.toSorted((a, b) => a.start - b.start);
  const wording = { ...rephrasing, blanks };
  const waiting = [...blanks];
  const push = (kind: 'kept' | 'added' | 'removed', text: string) => {
    const isBare = text.trim() === '';
    if (text && !(isBare && kind === 'removed')) pieces.push({ kind: isBare ? 'kept' : kind, text });
  };
  for (const { kept, removed, added } of changesBetween(draft, punched(wording))) {
    push('kept', kept ?? '');
    // A line end that is gone is no line end in what is read.
    push('removed', removed.replace(/\s*\n\s*/g, ' '));
    for (const [i, text] of added.split(HOLE).entries()) {
      const blank = i > 0 ? waiting.shift() : undefined;
      if (blank) {
        const question = rephrasing.text.slice(blank.start, blank.end).replace(/^⟦|⟧$/g, '');
        pieces.push({ kind: 'blank', text: question, blank });
      }
      push('added', text);
    }
  }
  return pieces;
}
