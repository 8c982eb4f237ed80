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
  /** No place was free when it was last looked for; the page has to change before it is looked for again. */
  #nowhere = false;

  constructor(composer: Composer, onOpen: () => void, signal: AbortSignal) {
    this.#composer = composer;
    this.#onOpen = onOpen;
    this.#host = makeHost('good-guest-badge', signal);
    addRegion(this.#host.element.shadowRoot as ShadowRoot);
    window.addEventListener('resize', () => this.#move(), { signal, passive: true });
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

  show(state: BadgeState): void {
    this.#state = state;
    this.#render();
    if (!this.#host.element.isConnected && !this.#nowhere) this.#place();
  }

  hide(): void {
    this.#state = undefined;
    this.#nowhere = false;
    this.#host.element.remove();
  }

  #render(): void {
    if (!this.#state) return;
    render(<Badge {...this.#state} kind={this.#composer.kind} onOpen={this.#onOpen} />, this.#host.mount);
  }

  /** The page has another width: where it stood it may be in the way now, and where nothing was free there may be room. */
  #move(): void {
    this.#nowhere = false;
    const { button } = this;
    if (!this.#state || (this.#host.element.isConnected && button && standsFree(button, this.#composer))) return;
    this.#place();
  }

  #place(): void {
    this.#host.theme(themeBehind(this.#composer.editable));
    for (const { parent, before } of placesFor(this.#composer)) {
      parent.insertBefore(this.#host.element, before);
      const { button } = this;
      if (button && standsFree(button, this.#composer)) return;
    }
    this.#host.element.remove();
    this.#nowhere = true;
  }
}
