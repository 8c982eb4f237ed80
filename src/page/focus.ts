/** Fields that take lines of text; everything else that can be written in says so itself. */
const FIELD = 'textarea, input[type="text"], input:not([type])';

function isWritable(target: unknown): target is HTMLElement {
  return target instanceof HTMLElement && (target.isContentEditable || target.matches(FIELD));
}

/** The innermost element that has the focus, in open shadow roots too, if it can be written in. */
export function focused(): HTMLElement | undefined {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return isWritable(at) ? at : undefined;
}

/**
 * Tells of every focus in something that can be written in. A document hears nothing of a focus that moves within one
 * shadow root, so each root that the focus has once entered is listened to as well.
 */
export function watchFocus(tell: (target: HTMLElement) => void, signal: AbortSignal): void {
  const known = new WeakSet<EventTarget>();
  let last: Event | undefined;
  const hear = (event: Event) => {
    if (event === last) return;
    last = event;
    const path = event.composedPath();
    for (const node of path) if (node instanceof ShadowRoot) listen(node);
    if (isWritable(path[0])) tell(path[0]);
  };
  const listen = (root: Document | ShadowRoot) => {
    if (known.has(root)) return;
    known.add(root);
    root.addEventListener('focusin', hear, { capture: true, passive: true, signal });
  };
  listen(document);
}
