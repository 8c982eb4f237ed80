/** One tab with the editors in it, in whatever browser. */
export interface Desk {
  /** Calls what the page offers under this name. */
  run<T>(method: string, ...args: unknown[]): Promise<T>;
  /** Types with the keyboard; `\n` is Enter. */
  type(text: string): Promise<void>;
  /** Presses a key, with Control or the Mac's own key where `control` says so. */
  press(key: string, control?: boolean): Promise<void>;
  /** Lets an input method begin a word, as real as the browser allows, and finish it. */
  compose(name: string, text: string): Promise<() => Promise<void>>;
}

/** A browser in which the drivers run as a content script. */
export interface Browser {
  name: string;
  open(only?: string): Promise<Desk>;
  close(): Promise<void>;
}

/** How long the page may take to load its editors, in ms. */
export const LOADING = 60_000;
