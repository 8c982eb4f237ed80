import { domRange, offsetAt } from './dom-text';

/** Firefox has no use for a paste event made the standard way, and its `execCommand` tells editors what it does. */
export const isFirefox = (): boolean => 'mozInnerScreenX' in window;

/** Resolves after this many ms, so that an editor has seen the new selection. Slate takes the longest. */
export const settle = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

type Root = Document | (ShadowRoot & { getSelection?: () => Selection | null });

/** The selection that an element takes part in; a shadow root has its own in Chromium. */
function selectionOf(element: Element): Selection | null {
  return (element.getRootNode() as Root).getSelection?.() ?? document.getSelection();
}

/** Where the selection of an element's root begins and ends; elsewhere than in Chromium a shadow root has to be named. */
function selectedRange(element: Element): AbstractRange | undefined {
  const root = element.getRootNode() as Root;
  const selection = selectionOf(element);
  if (!selection?.rangeCount) return undefined;
  const range = selection.getRangeAt(0);
  if (element.contains(range.startContainer) || !(root instanceof ShadowRoot)) return range;
  return selection.getComposedRanges?.({ shadowRoots: [root] })[0];
}

/** Selects `[start, end)` of a contenteditable, focusing it without scrolling. */
export function selectRange(element: HTMLElement, start: number, end: number): void {
  element.focus({ preventScroll: true });
  const { startContainer, startOffset, endContainer, endOffset } = domRange(element, start, end);
  selectionOf(element)?.setBaseAndExtent(startContainer, startOffset, endContainer, endOffset);
}

/** Whether `[start, end)` is selected: by offsets, since editors put the same selection into other nodes. */
export function isSelected(element: HTMLElement, start: number, end: number): boolean {
  const range = selectedRange(element);
  if (!range) return false;
  const { startContainer, startOffset, endContainer, endOffset } = range;
  if (!element.contains(startContainer) || !element.contains(endContainer)) return false;
  return offsetAt(element, startContainer, startOffset) === start && offsetAt(element, endContainer, endOffset) === end;
}

/**
 * Pastes one kind of text as a person would. That an editor takes the event is no proof: the text has to be read back.
 */
export function paste(element: HTMLElement, text: string, type: 'text/plain' | 'text/html' = 'text/plain'): void {
  const whole = { bubbles: true, cancelable: true, composed: true };
  if (isFirefox()) {
    // Firefox empties the clipboard of the standard way, and takes these names of its own.
    const own = { ...whole, data: text, dataType: type };
    element.dispatchEvent(new ClipboardEvent('paste', own));
    return;
  }
  const clipboardData = new DataTransfer();
  clipboardData.setData(type, text);
  element.dispatchEvent(new ClipboardEvent('paste', { ...whole, clipboardData }));
}

/** Types over the selection. Deprecated on paper, and the only way to write that the browser's own undo knows. */
export function typeOver(text: string): void {
  if (text === '') document.execCommand('delete');
  else document.execCommand('insertText', false, text);
}

/**
 * Types over the selection, in editors whose lines are `<p>`. Firefox would lose a line end that comes last and the second of
 * two in a row, so there each line is typed by itself.
 */
export function typeLines(text: string): void {
  if (!isFirefox() || !text.includes('\n')) {
    typeOver(text);
    return;
  }
  const usual = document.queryCommandValue('defaultParagraphSeparator');
  // Where all is replaced no line is left to be split, and Quill throws away what stands in a `<div>`.
  document.execCommand('defaultParagraphSeparator', false, 'p');
  for (const [i, line] of text.split('\n').entries()) {
    if (i > 0) document.execCommand('insertParagraph');
    if (line) typeOver(line);
  }
  document.execCommand('defaultParagraphSeparator', false, usual);
}

/** Takes the last step back with the keys that a person presses; where nobody listens to them, the browser does it. */
export function undo(element: HTMLElement): void {
  const isMac = /^Mac/.test(navigator.platform);
  const keys = { key: 'z', code: 'KeyZ', keyCode: 90, which: 90, ctrlKey: !isMac, metaKey: isMac };
  const whole = { bubbles: true, cancelable: true, composed: true };
  if (element.dispatchEvent(new KeyboardEvent('keydown', { ...keys, ...whole }))) document.execCommand('undo');
}

/**
 * Keeps the person's keys from the page while what is selected is about to be replaced, since any of them would replace
 * it. To be called to let go; gives the letters that were held.
 */
export function holdKeys(): () => string {
  const life = new AbortController();
  const options = { capture: true, signal: life.signal };
  let held = '';
  const hold = (event: Event, letters: string | null) => {
    if (!event.isTrusted || !event.cancelable) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    held += letters ?? '';
  };
  window.addEventListener(
    'keydown',
    (event) => {
      const isLetter = [...event.key].length === 1 && !event.ctrlKey && !event.metaKey;
      hold(event, isLetter ? event.key : '');
    },
    options,
  );
  // Emoji pickers and dictation press no key.
  window.addEventListener('beforeinput', (event) => hold(event, event.data), options);
  return () => {
    life.abort();
    return held;
  };
}
