import type { Facts } from '../facts/facts';
import type { Edit } from './edits';

/** Tokens and the white space between them, in order: put together they are the text. */
function piecesOf({ text, tokens }: Facts): string[] {
  const pieces: string[] = [];
  let at = 0;
  for (const { start, end } of tokens) {
    if (start > at) pieces.push(text.slice(at, start));
    pieces.push(text.slice(start, end));
    at = end;
  }
  if (at < text.length) pieces.push(text.slice(at));
  return pieces;
}

/** How many pieces two texts share from each pair of places on, row by row. */
function sharedFrom(before: readonly string[], after: readonly string[]): Uint16Array {
  const width = after.length + 1;
  const shared = new Uint16Array((before.length + 1) * width);
  for (let i = before.length - 1; i >= 0; i--) {
    for (let j = after.length - 1; j >= 0; j--) {
      const at = i * width + j;
      shared[at] =
        before[i] === after[j]
          ? (shared[at + width + 1] as number) + 1
          : Math.max(shared[at + width] as number, shared[at + 1] as number);
    }
  }
  return shared;
}

/** Edits that only white space parts are one. */
function joined(text: string, edits: readonly Edit[]): Edit[] {
  const made: Edit[] = [];
  for (const edit of edits) {
    const last = made.at(-1);
    const gap = last && text.slice(last.end, edit.start);
    if (last && gap !== undefined && /^[^\S\n]*$/.test(gap)) {
      made[made.length - 1] = { start: last.start, end: edit.end, text: last.text + gap + edit.text };
    } else made.push(edit);
  }
  return made;
}

/** The edits, whole words each, that make one text of the other. */
export function differences(before: Facts, after: Facts): Edit[] {
  const from = piecesOf(before);
  const to = piecesOf(after);
  const most = Math.min(from.length, to.length);
  let head = 0;
  while (head < most && from[head] === to[head]) head++;
  let tail = 0;
  while (tail < most - head && from.at(-1 - tail) === to.at(-1 - tail)) tail++;
  const left = from.slice(head, from.length - tail);
  const right = to.slice(head, to.length - tail);
  const shared = sharedFrom(left, right);
  const width = right.length + 1;
  const edits: Edit[] = [];
  let at = from.slice(0, head).join('').length;
  let open: Edit | undefined;
  for (let i = 0, j = 0; i < left.length || j < right.length; ) {
    const piece = left[i];
    if (piece !== undefined && piece === right[j]) {
      open = undefined;
      at += piece.length;
      i++;
      j++;
      continue;
    }
    if (!open) {
      open = { start: at, end: at, text: '' };
      edits.push(open);
    }
    const here = i * width + j;
    const removes = j >= right.length || (i < left.length && (shared[here + width] ?? 0) >= (shared[here + 1] ?? 0));
    if (removes && piece !== undefined) {
      at += piece.length;
      open.end = at;
      i++;
    } else {
      open.text += right[j];
      j++;
    }
  }
  return joined(before.text, edits);
}
