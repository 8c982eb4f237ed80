/** What stands around a field: sites find their way by order and nesting, which have no language. */

/** Whether `element` stands before `other` in the page, and not around it. */
export function precedes(element: Element, other: Element): boolean {
  const position = element.compareDocumentPosition(other);
  return (position & Node.DOCUMENT_POSITION_FOLLOWING) !== 0 && (position & Node.DOCUMENT_POSITION_CONTAINED_BY) === 0;
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
