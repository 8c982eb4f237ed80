import { render } from 'preact';
import type { Composer } from '../sites/site';
import { Card, type CardProps } from '../ui/Card';
import { type Host, makeHost } from './host';
import { themeBehind } from './place';

const GAP = 8;
const WIDTH = 360;
/** With less height than this it is worth looking for another place. */
const ENOUGH = 320;
/** At or under this width the card is a sheet on the lower edge. */
const SHEET = 480;

/** What keys do in the card, beside what its parts do with them. */
interface Keys {
  escape(): void;
  /** Outside text boxes, which take back their own typing. */
  undo(): void;
}

/** Ctrl Z, or Command Z. */
function isUndo({ key, ctrlKey, metaKey, shiftKey, altKey }: KeyboardEvent): boolean {
  return key.toLowerCase() === 'z' && ctrlKey !== metaKey && !shiftKey && !altKey;
}

/** A place for the card: its left and upper edge in the window, and how high it may be, in px. */
interface Spot {
  x: number;
  y: number;
  room: number;
}

/** The open card of one composer: in the top layer, inside the site's own dialog where there is one, so that it can be used there. */
export class CardHost {
  readonly #host: Host;
  readonly #ends = new AbortController();
  readonly #anchor: () => DOMRect | undefined;
  readonly #composer: Composer;
  #byKeys = false;

  constructor(composer: Composer, anchor: () => DOMRect | undefined, keys: Keys) {
    const { signal } = this.#ends;
    const { editable } = composer;
    this.#anchor = anchor;
    this.#composer = composer;
    this.#host = makeHost('good-guest-card', signal);
    const { element } = this.#host;
    element.style.cssText =
      'all: initial; position: fixed; inset: auto; margin: 0; padding: 0; border: 0; background: none; overflow: visible; z-index: 2147483647';
    element.popover = 'manual';
    element.addEventListener(
      'keydown',
      (event) => {
        const types = event.composedPath()[0] instanceof HTMLTextAreaElement;
        const act = event.key === 'Escape' ? keys.escape : isUndo(event) && !types ? keys.undo : undefined;
        if (!act) return;
        // Otherwise a native dialog of the site closes too.
        event.preventDefault();
        act();
      },
      { signal },
    );
    const note = (byKeys: boolean) => (this.#byKeys = byKeys);
    element.addEventListener('keydown', () => note(true), { signal, capture: true, passive: true });
    // Of the presses of a button, those by keys and by a screen reader have no count.
    element.addEventListener('click', ({ detail }) => note(detail === 0), { signal, capture: true, passive: true });
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

  get #section(): HTMLElement | null {
    return this.#host.mount.querySelector('.gg-card');
  }

  /**
   * Whether the focus is in here, with somebody who goes by keys. Firefox draws no ring (`:focus-visible`) round what a screen
   * reader or a script has focused, so what was pressed last has to tell.
   */
  get isUsedByKeys(): boolean {
    return this.#byKeys && this.#section?.querySelector(':focus') != null;
  }

  focus(): void {
    this.#section?.focus({ preventScroll: true });
  }

  render(props: CardProps): void {
    render(<Card {...props} />, this.#host.mount);
    this.place();
  }

  /**
   * Never over the text, and not over the button that sends where that can be helped: under the composer, else beside it,
   * else under the badge or above the text; a sheet on small screens.
   */
  place(): void {
    const { element } = this.#host;
    const { style } = element;
    const { editable, root } = this.#composer;
    const view = window.visualViewport;
    const top = (view?.offsetTop ?? 0) + GAP;
    const bottom = top + (view?.height ?? window.innerHeight) - 2 * GAP;
    if (this.sheet) {
      style.inlineSize = '100vw';
      style.left = '0';
      style.top = 'auto';
      style.bottom = `${Math.max(0, window.innerHeight - bottom - GAP)}px`;
      return;
    }
    style.inlineSize = `${WIDTH}px`;
    style.bottom = 'auto';
    style.removeProperty('--gg-room');
    const { height } = element.getBoundingClientRect();
    const enough = Math.min(height, ENOUGH);
    const text = editable.getBoundingClientRect();
    const whole = root.getBoundingClientRect();
    const anchor = this.#anchor() ?? text;
    const right = document.documentElement.clientWidth - GAP - WIDTH;
    const rtl = getComputedStyle(editable).direction === 'rtl';
    const inline = rtl ? anchor.left : anchor.right - WIDTH;
    const space = bottom - top;
    const above = text.top - GAP - top;
    const beside = (x: number) => ({ x, y: Math.min(text.top, bottom - Math.min(height, space)), room: space });
    const under = (y: number) => ({ x: inline, y: Math.max(top, y), room: bottom - Math.max(top, y) });
    const sends = this.#composer.sendButtons().map((button) => button.getBoundingClientRect());
    const covers = ({ x, y, room }: Spot) =>
      [text, ...sends].some(
        (box) => x < box.right && box.left < x + WIDTH && y < box.bottom && box.top < y + Math.min(height, room),
      );
    const spots: Spot[] = [
      under(whole.bottom + GAP),
      beside(whole.right + GAP),
      beside(whole.left - GAP - WIDTH),
      { x: inline, y: text.top - GAP - Math.min(height, above), room: above },
      under(anchor.bottom + GAP),
    ];
    const fits = ({ x, room }: Spot) => room >= enough && (room < space || (x >= GAP && x <= right));
    const best = spots.find((spot) => fits(spot) && !covers(spot)) ?? spots.find(fits);
    const { x, y, room } = best ?? { x: inline, y: bottom - enough, room: enough };
    style.left = `${Math.round(Math.min(Math.max(GAP, x), right))}px`;
    style.top = `${Math.round(Math.max(top, y))}px`;
    style.setProperty('--gg-room', `${Math.round(room)}px`);
  }

  close(): void {
    render(null, this.#host.mount);
    this.#ends.abort();
  }
}
