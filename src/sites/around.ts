/** What stands around a field: sites find their way by order and nesting, which have no language. */

/** Whether `element` stands before `other` in the page, and not around it. */
export function precedes(element: Element, other: Element): boolean {
  const position = element.compareDocumentPosition(other);
  return (position & Node.DOCUMENT_POSITION_FOLLOWING) !== 0 && (position & Node.DOCUMENT_POSITION_CONTAINED_BY) === 0;
}

/** What lies over the page. */
export const DIALOG = 'dialog, [role="dialog"], [aria-modal="true"]';

/** The part of the page that a field may belong to. */
export function pageAround(field: Element): HTMLElement {
  return field.closest<HTMLElement>(DIALOG) ?? field.closest<HTMLElement>('main, [role="main"]') ?? document.body;
}

/** What contains the element, from its parent up to and including `limit`. */
function* ancestors(element: Element, limit: Element): Generator<HTMLElement> {
  for (let at = element.parentElement; at && limit.contains(at); at = at.parentElement) yield at;
}

/** The smallest ancestor of the element, within `limit`, that passes the test. */
export function smallest(
  element: Element,
  limit: Element,
  test: (ancestor: HTMLElement) => boolean,
): HTMLElement | undefined {
  for (const ancestor of ancestors(element, limit)) if (test(ancestor)) return ancestor;
  return undefined;
}

/** The matches of the first selector that has any: candidates stand from the stable to the fragile. */
export function matchesOf(root: ParentNode, candidates: readonly string[]): HTMLElement[] {
  for (const selector of candidates) {
    const found = [...root.querySelectorAll<HTMLElement>(selector)];
    if (found.length) return found;
  }
  return [];
}

const BUTTONS = 'button, [role="button"]';

/** The buttons after a field, within `root`, in the order of the page; the menus that one can open are left out. */
export function buttonsAfter(field: Element, root: ParentNode): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>(BUTTONS)].filter(
    (button) =>
      precedes(field, button) && !button.hasAttribute('aria-haspopup') && !button.hasAttribute('aria-expanded'),
  );
}

/** The last button after a field that bears words: where sites put the one that sends. */
export function lastWorded(field: Element, root: ParentNode): HTMLElement | undefined {
  return buttonsAfter(field, root).findLast((button) => wordsOf(button) !== '');
}

const LINES = new Set(['P', 'DIV', 'LI', 'BLOCKQUOTE']);

/**
 * The words of a part of the page as a person reads them: emoji images by their alternative text, a line for each block.
 * Controls and everything that matches `without` are left out.
 */
export function wordsOf(element: Element, without = 'button, [role="button"]'): string {
  let text = '';
  const walk = (node: Node) => {
    if (node instanceof Text) text += node.data;
    else if (node instanceof HTMLImageElement) text += node.alt;
    else if (node instanceof HTMLBRElement) text += '\n';
    else if (node instanceof Element && (node === element || !node.matches(without))) {
      const isLine = LINES.has(node.tagName) && text !== '' && !text.endsWith('\n');
      if (isLine) text += '\n';
      for (const child of node.childNodes) walk(child);
    }
  };
  walk(element);
  return text.replaceAll('\u00a0', ' ').trim();
}

/** The element, and each component whose shadow root it is in, from the inside out. */
export function* seatsOf(element: HTMLElement): Generator<HTMLElement> {
  for (let at: Element | undefined = element; at instanceof HTMLElement; at = hostOf(at)) yield at;
}

/** The component whose shadow root the element is in. */
export function hostOf(element: Element): Element | undefined {
  return (element.getRootNode() as Partial<ShadowRoot>).host;
}

/** As `closest`, and on through the shadow roots that the element is in. */
export function closestThrough(element: HTMLElement, selector: string): HTMLElement | undefined {
  for (const seat of seatsOf(element)) {
    const found = seat.closest<HTMLElement>(selector);
    if (found) return found;
  }
  return undefined;
}

/** Not what a person wrote: names and times in links, buttons, forms and headings. */
const NO_PROSE = 'a, time, form, button, [role="button"], [contenteditable="true"], h2, h3, h4';

/** The longest piece of text in a post, for sites that give it no name: they mark what people wrote with `dir="auto"`. */
export function longestPiece(post: Element, leaveOut?: string): string {
  const isIn = (selector: string, piece: Element) => {
    const around = piece.closest(selector);
    // What stands around the post as a whole says nothing of the piece.
    return around !== null && around !== post && post.contains(around);
  };
  const pieces = [...post.querySelectorAll('[dir="auto"]')]
    .filter((piece) => !isIn(leaveOut ? `${NO_PROSE}, ${leaveOut}` : NO_PROSE, piece))
    .map((piece) => wordsOf(piece));
  return pieces.reduce((longest, piece) => (piece.length > longest.length ? piece : longest), '');
}

/** Whether a list of people to mention is open: then Enter picks one. */
export function isPicking(editable: Element): boolean {
  if (editable.getAttribute('aria-activedescendant') || editable.getAttribute('aria-expanded') === 'true') return true;
  return [...document.querySelectorAll('[role="listbox"]')].some((list) => list.checkVisibility());
}

/** How chats are marked in every language: a log or table of what was said, and boxes that are called a message. */
const CHAT_LOG = '[role="log"], [role="grid"], [role="row"]';
const CHAT_BOX = '[aria-placeholder="Aa"], [aria-label="Aa"], [aria-label="Message"], [aria-placeholder="Message..."]';

/** Whether the box belongs to a conversation between few: such a log stands in the part of the page that it is in. */
export function isChatLike(editable: Element, scope: ParentNode): boolean {
  return editable.matches(CHAT_BOX) || scope.querySelector(CHAT_LOG) !== null;
}

/** A row before a part of the composer that stands below the text, as far out as its neighbours stand one below the other. */
export function rowBefore(
  part: HTMLElement | undefined,
  root: HTMLElement,
  editable: Element,
): { parent: HTMLElement; before: Node } | undefined {
  for (let before = part; before && before !== root && !before.contains(editable); ) {
    const parent: HTMLElement | null = before.parentElement;
    if (!parent) return undefined;
    const { display, flexDirection } = getComputedStyle(parent);
    if (display === 'block' || (display === 'flex' && flexDirection === 'column')) return { parent, before };
    before = parent;
  }
  return undefined;
}
