import type { Editor, Outcome } from './editor';
import { settle, undo } from './selection';

/** Editors commit after the current task; after this many tries of 50 ms the answer is no. */
const TRIES = 12;
const EVERY = 50;

const composing = new WeakSet<Document>();
/** When something was last typed into a document, in ms of its clock. */
const typed = new WeakMap<Document, number>();

/** Notes while an input method composes, when `applyText` keeps its hands off, and when something was last typed. */
export function watchComposition(document: Document, signal: AbortSignal): void {
  const options = { signal, capture: true, passive: true };
  document.addEventListener('compositionstart', () => composing.add(document), options);
  document.addEventListener('compositionend', () => composing.delete(document), options);
  const note = () => typed.set(document, performance.now());
  document.addEventListener('input', note, options);
  // What an editor does on a key by itself, such as a new paragraph, is no input to the browser.
  const noteKey = (event: Event) => {
    const [target] = event.composedPath();
    if (target instanceof HTMLElement && target.isContentEditable) note();
  };
  document.addEventListener('keydown', noteKey, options);
}

/** An editor dates a letter a little later than we do, most of all where the machine is busy. In ms. */
const LATE = 200;

/** Resolves when what was last typed is so old that the editor begins a new step of undo. */
async function stepEnds(document: Document, joins: number): Promise<void> {
  if (joins === 0) return;
  const left = (typed.get(document) ?? Number.NEGATIVE_INFINITY) + joins + LATE - performance.now();
  if (left > 0) await settle(left);
}

/** Where graphemes begin near an offset, so that no emoji is cut in two. */
function graphemeStart(text: string, offset: number): number {
  const from = Math.max(0, offset - 64);
  const segments = new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(text.slice(from, offset + 64));
  return offset >= text.length ? text.length : from + (segments.containing(offset - from)?.index ?? offset - from);
}

/**
 * The smallest part of `before` that has to change to make `after`: whole graphemes, and never replaced by nothing while
 * there is text beside it, because pasting nothing does nothing.
 */
export function smallestChange(before: string, after: string): { start: number; end: number; text: string } {
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before[start] === after[start]) start++;
  start = Math.min(graphemeStart(before, start), graphemeStart(after, start));
  let tail = 0;
  while (tail < most - start && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail++;
  // Grow the change until both ends stand before a whole grapheme in both texts.
  const whole = (text: string) => graphemeStart(text, text.length - tail) === text.length - tail;
  while (tail > 0 && !(whole(before) && whole(after))) tail--;
  if (after.length - tail === start) {
    if (tail > 0) {
      const next = after.length - tail;
      let grown = 1;
      while (grown < tail && graphemeStart(after, next + grown) !== next + grown) grown++;
      tail -= grown;
    } else if (start > 0) start = graphemeStart(after, start - 1);
  }
  return { start, end: before.length - tail, text: after.slice(start, after.length - tail) };
}

/**
 * Turns the text of an editor from `expected` into `next` by one edit that one undo takes back, and verifies it by
 * reading back. Never tries a second technique on a changed document. Resolves within about two seconds.
 */
export async function applyText(
  element: HTMLElement,
  editor: Editor,
  expected: string,
  next: string,
  signal: AbortSignal,
): Promise<Outcome> {
  const hindered = (): Outcome | undefined => {
    if (!element.isConnected || signal.aborted || editor.read(element) !== expected) return 'changed';
    return composing.has(element.ownerDocument) ? 'busy' : undefined;
  };
  const before = hindered();
  if (before) return before;
  if (expected === next) return 'done';
  await stepEnds(element.ownerDocument, editor.joins);
  const meanwhile = hindered();
  if (meanwhile) return meanwhile;
  const { start, end, text } = smallestChange(expected, next);
  const { scrollX, scrollY } = window;
  const typedOn = await editor.replace(element, start, end, text, () => !hindered());
  if (typedOn === undefined) return hindered() ?? 'refused';
  const caret = start + text.length;
  const whole = next.slice(0, caret) + typedOn + next.slice(caret);
  let now = '';
  for (let i = 0; i < TRIES; i++) {
    now = editor.read(element);
    if (now === whole) break;
    await settle(EVERY);
  }
  window.scrollTo(scrollX, scrollY);
  if (now === whole) {
    editor.select(element, caret + typedOn.length, caret + typedOn.length);
    return 'done';
  }
  if (now === expected) return 'refused';
  undo(element);
  await settle(EVERY * 2);
  return editor.read(element) === expected ? 'refused' : 'damaged';
}
