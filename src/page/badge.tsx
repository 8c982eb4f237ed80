import { render } from 'preact';
import type { Invite } from '../engine/reading';
import type { Composer } from '../sites/site';
import { Badge } from '../ui/Badge';
import { addRegion } from './announce';
import { type Host, makeHost } from './host';
import { placesFor, standsFree, themeBehind } from './place';

export interface BadgeState {
  invite: Invite;
  typing: boolean;
  expanded: boolean;
}

/** The badge in a row of its own beside one composer. It stands where it covers nothing, or not at all. */
export class BadgeRow {
  readonly #composer: Composer;
  readonly #host: Host;
  readonly #onOpen: () => void;
  #state: BadgeState | undefined;

  constructor(composer: Composer, onOpen: () => void, signal: AbortSignal) {
    this.#composer = composer;
    this.#onOpen = onOpen;
    this.#host = makeHost('good-guest-badge', signal);
    addRegion(this.#host.element.shadowRoot as ShadowRoot);
    window.addEventListener('resize', () => this.#settle(), { signal, passive: true });
    // Inline, so that no sheet of the page can move it; `all` first, since it resets what stands before it.
    this.#host.element.style.cssText =
      'all: initial; display: flex; justify-content: flex-end; box-sizing: border-box; inline-size: 100%; padding: 4px 12px; flex: none; pointer-events: none';
    this.#host.mount.style.pointerEvents = 'auto';
  }

  get element(): HTMLElement {
    return this.#host.element;
  }

  /** The pill itself, for placing the card. */
  get button(): HTMLElement | null {
    return this.#host.mount.querySelector('button');
  }

  /** Shows this state; where the row stands is looked at only while the person rests. */
  show(state: BadgeState): void {
    this.#state = state;
    this.#render();
    if (!state.typing) this.#settle();
  }

  hide(): void {
    this.#state = undefined;
    this.#host.element.remove();
  }

  #render(): void {
    if (!this.#state) return;
    render(<Badge {...this.#state} kind={this.#composer.kind} onOpen={this.#onOpen} />, this.#host.mount);
  }

  /** Stays where it is free, else looks for another place: the draft has grown, or the page has another width. */
  #settle(): void {
    const { button } = this;
    const isFree = this.#host.element.isConnected && button && standsFree(button, this.#composer);
    if (this.#state && !isFree) this.#place();
  }

  #place(): void {
    this.#host.theme(themeBehind(this.#composer.editable));
    const { element } = this.#host;
    for (const { parent, before } of placesFor(this.#composer)) {
      parent.insertBefore(element, before);
      // At the end, where sites have their buttons; at the start where a row is wider than the window.
      for (const side of ['flex-end', 'flex-start']) {
        element.style.justifyContent = side;
        const { button } = this;
        if (button && standsFree(button, this.#composer)) return;
      }
    }
    this.#host.element.remove();
  }
}
