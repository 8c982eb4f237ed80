import { domRange } from './dom-text';

/** Firefox has no use for a paste event made by a script, and its `execCommand` tells editors what it does. */
export const isFirefox = (): boolean => 'mozInnerScreenX' in window;

/** Resolves after this many ms, so that an editor has seen the new selection. Slate takes the longest, 150. */
export const settle = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** The selection that an element of this root takes part in; a shadow root has its own in Chromium. */
export function selectionOf(element: Element): Selection | null {
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

/** Pastes plain text as a person would; true when the editor took the event. */
export function paste(element: HTMLElement, text: string): boolean {
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', text);
  const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true, composed: true });
  return !element.dispatchEvent(event);
}

/** Types over the selection. Deprecated on paper, and the only way to write that the browser's own undo knows. */
export function typeOver(text: string): boolean {
  return text === '' ? document.execCommand('delete') : document.execCommand('insertText', false, text);
}
