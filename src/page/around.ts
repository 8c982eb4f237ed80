import type { Settings } from '../platform/settings';
import type { Site } from '../sites/site';

/** What is remembered of a composer while its site takes the box away and brings it back. Never text. */
export interface Memory {
  /** Asked once before sending; not again for this draft. */
  paused: boolean;
  /** "Not this time": silent until the draft is gone. */
  dismissed: boolean;
}

/** What a session needs from the coach of the page. */
export interface Around {
  site: Site;
  settings(): Settings;
  memory: Memory;
  /** The extension was updated or removed: this script can do nothing any more. */
  lost(fault: unknown): boolean;
}
