import type { DraftKind } from '../../../src/engine/reading';

/** One local page of a site: its composer, and the fields beside it that the coach leaves alone. */
export interface TestPage {
  name: string;
  url: string;
  /** The site's id, where only the page itself can tell it. */
  site?: string;
  /** The site's page, without what `document` in `server.ts` puts around it. */
  html: string;
  /** Where the composer stands in a frame of the page: the frame's address, and what is in it. */
  frame?: { url: string; html: string };
  kind: DraftKind;
  /** The editor under test; its own state is `window.stateOf(box)`. */
  box: string;
  send: string;
  /** Empty where no key is known to send. */
  sendKey: string;
  /** Where nothing is held, since what sends has no public name. */
  unheld?: true;
  /** Fields beside it that are none of our business. */
  twins: readonly string[];
  parent?: { author: string; text: string };
  /** How long a post may be, where the page says it. */
  limit?: number;
  author?: { names?: string[]; handles?: string[] };
}

/** What the pages' own scripts give to the tests: the editors' states, and what would have been posted. */
declare global {
  interface Window {
    stateOf(box: string): string;
    sent: string[];
  }
}
