import { browser } from './browser';
import { inTurn, watchStored } from './stored';

/** Where the person said "not this time". No text of a draft: only the site and the box. */
export interface QuietPlace {
  site: string;
  /** The composer's key. */
  key: string;
  /** In words, for the options: "X, reply". */
  label: string;
}

const KEY = 'quiet';

function listed(stored: unknown): QuietPlace[] {
  if (!Array.isArray(stored)) return [];
  return stored.filter((place) => [place?.site, place?.key, place?.label].every((part) => typeof part === 'string'));
}

function others(places: readonly QuietPlace[], { site, key }: Pick<QuietPlace, 'site' | 'key'>): QuietPlace[] {
  return places.filter((known) => known.site !== site || known.key !== key);
}

/** The places as they are now. They last until their draft is gone, or the browser is started anew. */
export async function listQuiet(): Promise<QuietPlace[]> {
  return listed((await browser.storage.local.get(KEY))[KEY]);
}

/** Remembers a place, once. */
export function addQuiet({ site, key, label }: QuietPlace): Promise<void> {
  const place = { site, key, label };
  return inTurn(async () => browser.storage.local.set({ [KEY]: [...others(await listQuiet(), place), place] }));
}

/** Takes a "not this time" back. */
export function removeQuiet(place: Pick<QuietPlace, 'site' | 'key'>): Promise<void> {
  return inTurn(async () => {
    const places = await listQuiet();
    const left = others(places, place);
    if (left.length < places.length) await browser.storage.local.set({ [KEY]: left });
  });
}

/** Forgets all places. */
export function clearQuiet(): Promise<void> {
  return browser.storage.local.remove(KEY);
}

/** Tells the listener about every change, from whichever page of ours it came, until the signal ends. */
export function watchQuiet(listener: (places: QuietPlace[]) => void, signal: AbortSignal): void {
  watchStored(KEY, (value) => listener(listed(value)), signal);
}
