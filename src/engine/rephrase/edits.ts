import type { Span } from '../facts/facts';

/** Words to put in place of a span. UTF-16 offsets, end exclusive. */
export interface Edit extends Span {
  text: string;
}

/** The text with all edits made; of two that overlap the first counts. */
export function edited(text: string, edits: readonly Edit[]): string {
  let made = '';
  let at = 0;
  for (const edit of [...edits].sort((a, b) => a.start - b.start)) {
    if (edit.start < at) continue;
    made += text.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  return made + text.slice(at);
}

/** The text without these spans: spaces, empty lines and capitals are mended where something was taken out. */
export function without(text: string, spans: readonly Span[]): string {
  let left = text;
  for (const { start, end } of [...spans].sort((a, b) => b.start - a.start)) left = cut(left, start, end);
  return left;
}

function cut(text: string, start: number, end: number): string {
  const wasOpening = /^[^\p{L}]*\p{Lu}/u.test(text.slice(start, end));
  let before = text.slice(0, start).replace(/[^\S\n]+$/, '');
  let after = text.slice(end).replace(/^[^\S\n]+/, '');
  if (before === '' || before.endsWith('\n')) {
    if (after === '' || /^\r?\n/.test(after)) {
      // A line of its own goes with one of the line ends around it, and with the empty line that set it apart.
      after = after.replace(/^\r?\n/, '');
      if (before === '' || /\n\r?\n$/.test(before)) after = after.replace(/^(?:\r?\n)+/, '');
      if (after === '') before = before.trimEnd();
    }
    if (wasOpening && opensSentence(before)) after = capitalised(after);
    return before + after;
  }
  if (wasOpening && opensSentence(before)) after = capitalised(after);
  const joins = after === '' || /^(?:\r?\n|[.,;:!?…)])/.test(after);
  return before + (joins ? '' : ' ') + after;
}

function opensSentence(before: string): boolean {
  return before === '' || /(?:[.!?…\n]|\p{Extended_Pictographic}|\uFE0F)["”’')\]]*\s*$/u.test(before);
}

/** With a capital where it begins with a plain word. */
export function capitalised(text: string): string {
  return text.replace(/^(?!https?:|www\.)\p{Ll}(?=[\p{L}'’]*(?:[\s.,;:!?…–—-]|$))/u, (letter) => letter.toUpperCase());
}
