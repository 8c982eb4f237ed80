import type { Invite } from '../engine/reading';
import { ANSWERS } from '../ui/text';

/** Tells a screen reader, politely and once, what a sighted person sees change. */
export function announce(host: HTMLElement, what: Invite | 'changed'): void {
  const root = host.shadowRoot;
  if (!root) return;
  let region = root.querySelector<HTMLElement>('[role="status"]');
  if (!region) {
    region = document.createElement('div');
    region.setAttribute('role', 'status');
    region.style.cssText =
      'position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap';
    root.append(region);
  }
  region.textContent = what === 'changed' ? 'Changed. Undo brings yours back.' : ANSWERS[what];
}
