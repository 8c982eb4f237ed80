/** The selection of the document or shadow root that an element is in. */
function selectionAt(element: Element): Selection | null {
  const root = element.getRootNode() as Document | (ShadowRoot & { getSelection?: () => Selection | null });
  return root.getSelection?.() ?? document.getSelection();
}

/** Whether the focus is in this editor. */
export function hasFocus(editable: HTMLElement): boolean {
  return editable.contains((editable.getRootNode() as Document | ShadowRoot).activeElement);
}

/** Notes where the caret stands in an editor; what is given back puts the focus and the caret there again. */
export function keepCaret(editable: HTMLElement): () => void {
  const selection = selectionAt(editable);
  const caret = selection?.rangeCount ? selection.getRangeAt(0).cloneRange() : undefined;
  return () => {
    editable.focus({ preventScroll: true });
    if (!caret?.startContainer.isConnected || !editable.contains(caret.startContainer)) return;
    const now = selectionAt(editable);
    now?.removeAllRanges();
    now?.addRange(caret);
  };
}
