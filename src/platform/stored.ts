import { browser } from './browser';
import { isAlive } from './native';

let last: Promise<unknown> = Promise.resolve();

/** Does one change of what is stored after the other, so that two quick ones do not overwrite each other. */
export function inTurn<T>(change: () => Promise<T>): Promise<T> {
  const done = last.then(change);
  // A change that fails is its caller's to tell; the next one goes on.
  last = done.catch(() => undefined);
  return done;
}

/** Tells the listener of every new value of this key, from whichever page of ours it came, until the signal ends. */
export function watchStored(key: string, listener: (value: unknown) => void, signal: AbortSignal): void {
  const changed = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area === 'local' && changes[key]) listener(changes[key].newValue);
  };
  browser.storage.onChanged.addListener(changed);
  const forget = () => {
    if (isAlive()) browser.storage.onChanged.removeListener(changed);
  };
  signal.addEventListener('abort', forget, { once: true });
}
