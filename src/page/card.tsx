import { render } from 'preact';
import { Card, type CardProps } from '../ui/Card';
import { type Host, makeHost } from './host';
import { themeBehind } from './place';

const GAP = 8;
/** At or under this width the card is a sheet on the lower edge. */
const SHEET = 480;

/** The open card of one composer: in the top layer, inside the site's own dialog where there is one, so that it can be used there. */
export class CardHost {
  readonly #host: Host;
  readonly #ends = new AbortController();
  readonly #anchor: () => DOMRect | undefined;
  readonly #editable: HTMLElement;

  constructor(editable: HTMLElement, anchor: () => DOMRect | undefined, onEscape: () => void) {
    const { signal } = this.#ends;
    this.#anchor = anchor;
    this.#editable = editable;
    this.#host = makeHost('good-guest-card', signal);
    const { element } = this.#host;
    element.style.cssText =
      'all: initial; position: fixed; inset: auto; margin: 0; padding: 0; border: 0; background: none; overflow: visible; z-index: 2147483647';
    element.popover = 'manual';
    element.addEventListener(
      'keydown',
      (event) => {
        if (event.key !== 'Escape') return;
        // Otherwise a native dialog of the site closes too.
        event.preventDefault();
        onEscape();
      },
      { signal },
    );
    this.#host.theme(themeBehind(editable));
    const home = editable.closest<HTMLElement>('dialog[open], [aria-modal="true"], [role="dialog"]') ?? document.body;
    home.append(element);
    element.showPopover();
    const place = () => this.place();
    window.addEventListener('resize', place, { signal, passive: true });
    window.addEventListener('scroll', place, { signal, passive: true, capture: true });
    window.visualViewport?.addEventListener('resize', place, { signal, passive: true });
  }

  get element(): HTMLElement {
    return this.#host.element;
  }

  get sheet(): boolean {
    return window.innerWidth <= SHEET;
  }

  render(props: CardProps): void {
    render(<Card {...props} />, this.#host.mount);
    this.place();
  }

  /** Under the badge with the end edges in line; above it where there is more room; a sheet on small screens. */
  place(): void {
    const { element } = this.#host;
    const view = window.visualViewport;
    const width = window.innerWidth;
    const height = view?.height ?? window.innerHeight;
    const top = view?.offsetTop ?? 0;
    if (this.sheet) {
      element.style.inlineSize = '100vw';
      element.style.left = '0';
      element.style.top = 'auto';
      element.style.bottom = `${Math.max(0, window.innerHeight - height - top)}px`;
      return;
    }
    element.style.inlineSize = '360px';
    element.style.bottom = 'auto';
    const anchor = this.#anchor() ?? this.#editable.getBoundingClientRect();
    const box = element.getBoundingClientRect();
    const rtl = getComputedStyle(this.#editable).direction === 'rtl';
    const wanted = rtl ? anchor.left : anchor.right - box.width;
    element.style.left = `${Math.round(Math.min(Math.max(GAP, wanted), width - box.width - GAP))}px`;
    const below = anchor.bottom + GAP;
    const above = anchor.top - GAP - box.height;
    const fitsBelow = below + box.height <= top + height - GAP;
    const y = fitsBelow || above < top + GAP ? Math.min(below, top + height - GAP - box.height) : above;
    element.style.top = `${Math.round(Math.max(top + GAP, y))}px`;
  }

  close(): void {
    render(null, this.#host.mount);
    this.#ends.abort();
  }
}
