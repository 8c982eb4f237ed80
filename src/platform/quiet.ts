import { browser } from './browser';
import { send } from './messages';

/** Where the person said "not this time". No text of a draft: only the site and the box. */
export interface QuietPlace {
  site: string;
  /** The composer's key. */
  key: string;
  /** In words, for the options: "X, reply". */
  label: string;
}

/** Kept for this browser session only, by the background, since content scripts cannot reach that storage. */
export function addQuiet(place: QuietPlace): Promise<null> {
  return send('quiet-add', place);
}

export function listQuiet(): Promise<QuietPlace[]> {
  return send('quiet-list', {});
}

/** Takes a "not this time" back. For our own pages. */
export function removeQuiet(place: QuietPlace): Promise<null> {
  return send('quiet-remove', place);
}

const KEY = 'quiet';
const same = (a: QuietPlace, b: QuietPlace) => a.site === b.site && a.key === b.key;

/** The list itself. For the background and our own pages only. */
export const quietStore = {
  async list(): Promise<QuietPlace[]> {
    const { [KEY]: stored } = await browser.storage.session.get(KEY);
    return Array.isArray(stored) ? stored : [];
  },
  async add({ site, key, label }: QuietPlace): Promise<void> {
    const place = { site, key, label };
    await browser.storage.session.set({
      [KEY]: [...(await this.list()).filter((known) => !same(known, place)), place],
    });
  },
  async remove(place: QuietPlace): Promise<void> {
    await browser.storage.session.set({ [KEY]: (await this.list()).filter((known) => !same(known, place)) });
  },
};
