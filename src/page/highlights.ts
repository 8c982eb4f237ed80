/**
 * The words of a finding, marked in the composer by the CSS Custom Highlight API: no node is added inside an editor,
 * nothing moves. The registry is shared with the page, hence the long names.
 */
const LINE = 'good-guest-words';
const STRONG = 'good-guest-words-now';

const CSS_TEXT = `
::highlight(${LINE}) { text-decoration: underline 2px #c8801f; text-underline-offset: 3px; }
::highlight(${STRONG}) { text-decoration: underline 2px #c8801f; text-underline-offset: 3px; background-color: color-mix(in srgb, #f3b146 38%, transparent); }
@media (forced-colors: active) { ::highlight(${STRONG}) { background-color: Mark; color: MarkText; } }`;

const styled = new WeakSet<Node>();

/** Firefox paints only by a sheet of the very root that the editor is in. */
function style(root: Node): void {
  if (styled.has(root) || !(root instanceof Document || root instanceof ShadowRoot)) return;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(CSS_TEXT);
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  styled.add(root);
}

/** Underlines these ranges; `now` is the one that the person is looking at. Earlier marks go. */
export function mark(editable: Element, ranges: readonly Range[], now: readonly Range[]): void {
  if (typeof Highlight === 'undefined') return;
  style(editable.getRootNode());
  const strong = new Highlight(...now);
  strong.priority = 1;
  CSS.highlights.set(LINE, new Highlight(...ranges));
  CSS.highlights.set(STRONG, strong);
}

/** Takes all marks away. */
export function unmark(): void {
  if (typeof Highlight === 'undefined') return;
  CSS.highlights.delete(LINE);
  CSS.highlights.delete(STRONG);
}
