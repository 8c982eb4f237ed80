import { domRange, offsetAt } from './dom-text';

/** Firefox has no use for a paste event made by a script, and its `execCommand` tells editors what it does. */
export const isFirefox = (): boolean => 'mozInnerScreenX' in window;

/** Resolves after this many ms, so that an editor has seen the new selection. Slate takes the longest, 150. */
export const settle = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** The selection that an element of this root takes part in; a shadow root has its own in Chromium. */
function selectionOf(element: Element): Selection | null {
  const root = element.getRootNode() as Document | (ShadowRoot & { getSelection?: () => Selection | null });
  return root.getSelection?.() ?? document.getSelection();
}

/** Selects `[start, end)` of a contenteditable, focusing it without scrolling. */
export function selectRange(element: HTMLElement, start: number, end: number): void {
  element.focus({ preventScroll: true });
  const selection = selectionOf(element);
  selection?.removeAllRanges();
  selection?.addRange(domRange(element, start, end));
}

/** How often a selection is made anew when the editor puts its own back, which it does on focus. */
const ATTEMPTS = 3;

/** Whether `[start, end)` is selected: by offsets, since editors put the same selection into other nodes. */
function isSelected(element: HTMLElement, start: number, end: number): boolean {
  const selection = selectionOf(element);
  if (!selection?.rangeCount) return false;
  const { startContainer, startOffset, endContainer, endOffset } = selection.getRangeAt(0);
  if (!element.contains(startContainer) || !element.contains(endContainer)) return false;
  return offsetAt(element, startContainer, startOffset) === start && offsetAt(element, endContainer, endOffset) === end;
}

/**
 * Selects `[start, end)` so that the editor has seen it: focus first, since an editor that gets the focus restores the
 * selection it had, then the range, then `ms` of rest. False when the editor insists on another one; writing would then
 * put the text in the wrong place.
 */
export async function selectSettled(element: HTMLElement, start: number, end: number, ms: number): Promise<boolean> {
  for (let i = 0; i < ATTEMPTS; i++) {
    element.focus({ preventScroll: true });
    await settle(0);
    selectRange(element, start, end);
    element.dispatchEvent(new MouseEvent('mouseup', { bubbles: true, composed: true }));
    await settle(ms);
    if (isSelected(element, start, end)) return true;
  }
  return false;
}

/** Pastes plain text as a person would. That an editor takes the event is no proof: the text has to be read back. */
export function paste(element: HTMLElement, text: string): void {
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', text);
  const whole = { clipboardData, bubbles: true, cancelable: true, composed: true };
  element.dispatchEvent(new ClipboardEvent('paste', whole));
}

/** Types over the selection. Deprecated on paper, and the only way to write that the browser's own undo knows. */
export function typeOver(text: string): void {
  if (text === '') document.execCommand('delete');
  else document.execCommand('insertText', false, text);
}
