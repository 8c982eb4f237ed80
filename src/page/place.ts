import { hostOf } from '../sites/around';
import type { Composer } from '../sites/site';

/** A place in the page's flow where our row can stand: before `before` in `parent`. */
export interface Place {
  parent: HTMLElement;
  before: Node | null;
}

/** What a person can press: the badge never covers any of it. */
const CONTROLS = 'button, a[href], input, textarea, select, summary, [role="button"], [role="link"], [tabindex="0"]';

function meets(a: DOMRect, b: DOMRect): boolean {
  return a.left < b.right - 0.5 && b.left < a.right - 0.5 && a.top < b.bottom - 0.5 && b.top < a.bottom - 0.5;
}

/** What is seen of an element's box between the scrolling parts of the page that it is in. */
function seen(element: Element): DOMRect {
  let { left, top, right, bottom } = element.getBoundingClientRect();
  for (let at = element.parentElement; at && at !== document.body; at = at.parentElement) {
    if (getComputedStyle(at).overflow === 'visible') continue;
    const clip = at.getBoundingClientRect();
    left = Math.max(left, clip.left);
    top = Math.max(top, clip.top);
    right = Math.min(right, clip.right);
    bottom = Math.min(bottom, clip.bottom);
  }
  return new DOMRect(left, top, Math.max(0, right - left), Math.max(0, bottom - top));
}

/**
 * Whether our badge, where it stands now, can be seen whole and covers nothing that can be pressed. Reads layout:
 * call it after mounting and when the person rests, not while they type.
 */
export function standsFree(badge: HTMLElement, composer: Composer): boolean {
  const box = seen((badge.getRootNode() as ShadowRoot).host);
  const pill = badge.getBoundingClientRect();
  const width = document.documentElement.clientWidth;
  const whole = pill.top >= box.top - 0.5 && pill.bottom <= box.bottom + 0.5;
  if (!whole || pill.width < 24 || pill.height < 20 || pill.left < 0 || pill.right > width + 0.5) return false;
  const around = composer.root.parentElement ?? composer.root;
  for (const control of around.querySelectorAll<HTMLElement>(CONTROLS)) {
    if (control.contains(composer.editable)) continue;
    const rect = control.getBoundingClientRect();
    if (rect.width > 0 && rect.height > 0 && meets(pill, rect) && meets(pill, seen(control))) return false;
  }
  return !meets(pill, seen(composer.editable));
}

/** Whether a parent lays its children out one below the other, so that a new row harms nothing. */
function stacks(parent: Element): boolean {
  const { display, flexDirection, gridTemplateColumns } = getComputedStyle(parent);
  if (display === 'flex' || display === 'inline-flex') return flexDirection.startsWith('column');
  if (display === 'grid' || display === 'inline-grid') return !gridTemplateColumns.trim().includes(' ');
  return display === 'block' || display === 'flow-root' || display === 'list-item' || display === 'inline-block';
}

/** Places for a row of our own, the site's first, then below each stacked ancestor of the editor, innermost first. */
export function* placesFor(composer: Composer): Generator<Place> {
  const row = composer.row?.();
  if (row?.parent.isConnected && !row.parent.closest('[contenteditable="true"]')) yield row;
  const sends = composer.sendButtons();
  let inner: HTMLElement = composer.editable;
  while (inner !== composer.root) {
    const parent: Element | undefined = inner.parentElement ?? hostOf(inner);
    if (!(parent instanceof HTMLElement)) break;
    if (parent !== inner.parentElement) {
      // Out of a component's shadow root, to where the component itself stands.
      inner = parent;
      continue;
    }
    const holdsSend = sends.some((button) => inner.contains(button));
    if (!holdsSend && stacks(parent) && !parent.closest('[contenteditable="true"]')) {
      yield { parent, before: inner.nextSibling };
    }
    inner = parent;
  }
  if (inner.parentElement && stacks(inner.parentElement))
    yield { parent: inner.parentElement, before: inner.nextSibling };
}

/** Light or dark as the site is behind this element: the first background that is not see-through decides. */
export function themeBehind(element: Element): 'light' | 'dark' {
  for (let at: Element | null = element; at; at = at.parentElement ?? (at.getRootNode() as ShadowRoot).host ?? null) {
    const { backgroundColor } = getComputedStyle(at);
    // Other notations count from 0 to 1.
    if (!backgroundColor.startsWith('rgb')) continue;
    const [r, g, b, a = 1] = (backgroundColor.match(/[\d.]+/g) ?? []).map(Number);
    if (r === undefined || g === undefined || b === undefined || a < 0.5) continue;
    return 0.2126 * r + 0.7152 * g + 0.0722 * b < 128 ? 'dark' : 'light';
  }
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}
