import { isAlive } from '../platform/native';

/**
 * Stands at the door of a page from its very start, so that we hear a send before the site does. Holds nothing by
 * itself: without a coach, or when the coach fails, every event goes on to the site.
 */
export interface Gate {
  /** Set by the coach: whether to keep this event from the site. */
  hold?: ((event: Event) => boolean) | undefined;
  /** What was focused last while the coach was on its way. */
  focused?: HTMLElement | undefined;
  /** Whether somebody listens at the door already. */
  open?: boolean;
}

const KEY = '__goodGuestGate';
type World = typeof globalThis & { [KEY]?: Gate };

/** The gate of this page, shared by our scripts in their own world; the page cannot see it. */
export function gate(): Gate {
  const world = globalThis as World;
  world[KEY] ??= {};
  return world[KEY];
}

/** Listens before the site does: on the window, in the capture phase. */
export function openGate(signal: AbortSignal): void {
  const door = gate();
  door.open = true;
  signal.addEventListener('abort', () => (door.open = false), { once: true });
  const held = (event: Event): boolean => {
    // A coach that an update has cut off from its background knows nothing any more.
    if (!door.hold || !isAlive()) return false;
    try {
      return door.hold(event);
    } catch {
      // Never twice: the send matters more than the question.
      door.hold = undefined;
      return false;
    }
  };
  const pass = (event: Event) => {
    if (!held(event)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  for (const type of ['click', 'keydown', 'submit']) window.addEventListener(type, pass, { capture: true, signal });
}
