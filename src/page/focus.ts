/** The innermost element that has the focus, in open shadow roots too. */
export function focused(): Element | null {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return at;
}

/**
 * Tells of every focus in a page. A document hears nothing of a focus that moves within one shadow root, so each root
 * that the focus has once entered is listened to as well.
 */
export function watchFocus(tell: (target: Element) => void, signal: AbortSignal): void {
  const known = new WeakSet<EventTarget>();
  let last: Event | undefined;
  const hear = (event: Event) => {
    if (event === last) return;
    last = event;
    const path = event.composedPath();
    for (const node of path) if (node instanceof ShadowRoot) listen(node);
    if (path[0] instanceof Element) tell(path[0]);
  };
  const listen = (root: Document | ShadowRoot) => {
    if (known.has(root)) return;
    known.add(root);
    root.addEventListener('focusin', hear, { capture: true, passive: true, signal });
  };
  listen(document);
}
