import type { Invite } from '../engine/reading';
import { ANSWERS } from '../ui/text';

/** A region has to be on the page before its words change, else nobody hears them, in ms. */
const HEARD = 50;

/** Gives a host of ours the place where a screen reader listens. */
export function addRegion(root: ShadowRoot): void {
  const region = document.createElement('div');
  region.setAttribute('role', 'status');
  region.style.cssText =
    'position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap';
  root.append(region);
}

/** Tells a screen reader, politely and once, what a sighted person sees change. */
export function announce(host: HTMLElement, what: Invite | 'changed'): void {
  setTimeout(() => {
    const region = host.shadowRoot?.querySelector('[role="status"]');
    if (region) region.textContent = what === 'changed' ? 'Changed. Undo brings yours back.' : ANSWERS[what];
  }, HEARD);
}
