import { diffArrays } from 'diff';
import type { Blank, Fix, Rephrasing } from '../engine/reading';

/** A run of words that a wording keeps, adds or takes away; or a place that waits for the author's own words. */
export type Piece =
  | { kind: 'kept' | 'added' | 'removed'; text: string }
  | { kind: 'blank'; text: string; blank: Blank };

/** Stands for a blank while two texts are compared: no text has a token of two brackets. */
const HOLE = '⟦⟧';

/** Links, tags, handles and words are whole; white space and every other sign stand for themselves. */
const TOKENS = /https?:\/\/\S+|[#@$]?[\p{L}\p{M}\p{N}_]+(?:['’.-][\p{L}\p{M}\p{N}_]+)*|\s+|./gsu;

/** Tokens that are kept, or that take each other's place. */
interface Change {
  kept: string[];
  removed: string[];
  added: string[];
}

function tokensOf(text: string): string[] {
  return text.match(TOKENS) ?? [];
}

/** Puts changes together that only white space parts: a phrase for a phrase reads better than word for word. */
function changesBetween(before: string[], after: string[]): Change[] {
  const changes: Change[] = [];
  let removed: string[] = [];
  let added: string[] = [];
  let gap: string[] = [];
  const flush = () => {
    changes.push({ kept: [], removed, added }, { kept: gap, removed: [], added: [] });
    removed = [];
    added = [];
    gap = [];
  };
  for (const part of diffArrays(before, after)) {
    if (part.added || part.removed) {
      // What stood between belongs to both sides now.
      removed.push(...gap);
      added.push(...gap);
      gap = [];
      (part.added ? added : removed).push(...part.value);
    } else if (removed.length + added.length > 0 && part.value.join('').trim() === '') {
      gap = part.value;
    } else {
      flush();
      changes.push({ kept: part.value, removed: [], added: [] });
    }
  }
  flush();
  return changes;
}

/** The wording's tokens, with each blank as one. */
function punched(text: string, blanks: readonly Blank[]): string[] {
  const starts = [0, ...blanks.map(({ end }) => end)];
  const pieces = starts.map((start, i) => tokensOf(text.slice(start, blanks[i]?.start)));
  return pieces.flatMap((tokens, i) => (i === 0 ? tokens : [HOLE, ...tokens]));
}

/**
 * What `rephrasing` makes of `draft`, piece by piece in the order of reading. The kept and added pieces and the blanks
 * make up the wording; white space alone is never shown as a change.
 */
export function piecesOf(draft: string, rephrasing: Pick<Rephrasing, 'text' | 'blanks'>): Piece[] {
  const pieces: Piece[] = [];
  const blanks = rephrasing.blanks.toSorted((a, b) => a.start - b.start);
  const waiting = [...blanks];
  const push = (kind: 'kept' | 'added' | 'removed', text: string) => {
    const isBare = text.trim() === '';
    if (text && !(isBare && kind === 'removed')) pieces.push({ kind: isBare ? 'kept' : kind, text });
  };
  const pushAdded = (tokens: string[]) => {
    let words = '';
    for (const token of tokens) {
      const blank = token === HOLE ? waiting.shift() : undefined;
      if (blank) {
        push('added', words);
        words = '';
        const question = rephrasing.text.slice(blank.start, blank.end).replace(/^⟦|⟧$/g, '');
        pieces.push({ kind: 'blank', text: question, blank });
      } else words += token;
    }
    push('added', words);
  };
  for (const { kept, removed, added } of changesBetween(tokensOf(draft), punched(rephrasing.text, blanks))) {
    push('kept', kept.join(''));
    // A line end that is gone is no line end in what is read.
    push('removed', removed.join('').replace(/\s*\n\s*/g, ' '));
    pushAdded(added);
  }
  return pieces;
}

/** The draft with a fix in it. */
export function fixed(draft: string, { start, end, text }: Fix): string {
  return draft.slice(0, start) + text + draft.slice(end);
}

/** Longer runs are shown by their first and last words, in UTF-16 code units. */
const LONGEST = 44;
const LAST = 12;

/** A run of words, short enough to be taken in at a glance. */
export function brief(text: string): string {
  if (text.trim().length <= LONGEST) return text;
  const first = text.slice(0, LONGEST - LAST).replace(/\s+\S*$/u, '');
  // A long last word is shown whole: a part of it says nothing.
  const end = text.slice(-LAST);
  const last = /\s/.test(end) ? end.replace(/^\S*\s+/u, '') : (/\S+$/u.exec(text)?.[0].slice(-LONGEST) ?? end);
  return `${whole(first)} … ${whole(last)}`;
}

/** Without the half of a character that a cut may leave at an end. */
function whole(text: string): string {
  return text.replace(/[\uD800-\uDBFF]$/, '').replace(/^[\uDC00-\uDFFF]/, '');
}

/** The words that a fix changes, before and after. A mark alone says little: the word that it stands behind comes with it. */
export function wordsOf(draft: string, { start, end, text }: Fix): { before: string; after: string } {
  const bare = !/[\p{L}\p{N}\p{Extended_Pictographic}]/u.test(draft.slice(start, end) + text);
  const lead = bare ? (/\S*\s*$/u.exec(draft.slice(Math.max(0, start - LONGEST), start))?.[0] ?? '') : '';
  return { before: lead + draft.slice(start, end), after: lead + text };
}

/** So many pieces say what kind of change it is. */
const MOST = 8;

/** What a fix changes, piece by piece, at a glance. */
export function glanceAt(draft: string, fix: Fix): Piece[] {
  const { before, after } = wordsOf(draft, fix);
  const pieces = piecesOf(before, { text: after, blanks: [] }).map((piece) => ({
    ...piece,
    text: brief(piece.text.replace(/\s+/g, ' ')),
  }));
  return pieces.length > MOST ? [...pieces.slice(0, MOST), { kind: 'kept', text: ' …' }] : pieces;
}
