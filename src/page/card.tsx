import { render } from 'preact';
import { Card, type CardProps } from '../ui/Card';
import { type Host, makeHost } from './host';
import { themeBehind } from './place';

const GAP = 8;
const WIDTH = 360;
/** With less height than this it is worth looking for another place. */
const ENOUGH = 320;
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
    // The draft stays in sight above the sheet.
    if (this.sheet) editable.scrollIntoView({ block: 'start', behavior: 'instant' });
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

  /** Never over the text: under the badge, else beside the composer, else above it; a sheet on small screens. */
  place(): void {
    const { element } = this.#host;
    const { style } = element;
    const view = window.visualViewport;
    const top = view?.offsetTop ?? 0;
    const bottom = top + (view?.height ?? window.innerHeight);
    const width = document.documentElement.clientWidth;
    if (this.sheet) {
      style.inlineSize = '100vw';
      style.left = '0';
      style.top = 'auto';
      style.bottom = `${Math.max(0, window.innerHeight - bottom)}px`;
      return;
    }
    style.inlineSize = `${WIDTH}px`;
    style.bottom = 'auto';
    style.removeProperty('--gg-room');
    const { height } = element.getBoundingClientRect();
    const text = this.#editable.getBoundingClientRect();
    const anchor = this.#anchor() ?? text;
    const rtl = getComputedStyle(this.#editable).direction === 'rtl';
    const put = (left: number, y: number, room: number) => {
      style.left = `${Math.round(Math.min(Math.max(GAP, left), width - WIDTH - GAP))}px`;
      style.top = `${Math.round(y)}px`;
      style.setProperty('--gg-room', `${Math.round(room)}px`);
    };
    const inline = rtl ? anchor.left : anchor.right - WIDTH;
    const under = anchor.bottom + GAP;
    const below = bottom - GAP - under;
    const above = text.top - GAP - (top + GAP);
    const enough = Math.min(height, ENOUGH);
    const beside = [text.right + GAP, text.left - GAP - WIDTH].find((x) => x >= GAP && x + WIDTH <= width - GAP);
    if (under >= top && below >= enough) put(inline, under, below);
    else if (beside !== undefined) {
      const room = bottom - top - 2 * GAP;
      put(beside, Math.max(top + GAP, Math.min(text.top, bottom - GAP - Math.min(height, room))), room);
    } else if (above >= enough) put(inline, text.top - GAP - Math.min(height, above), above);
    else put(inline, Math.max(top + GAP, Math.min(under, bottom - GAP - enough)), Math.max(enough, below));
  }

  close(): void {
    render(null, this.#host.mount);
    this.#ends.abort();
  }
}
