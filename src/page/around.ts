import { addQuiet, removeQuiet } from '../platform/quiet';
import { type Settings, save } from '../platform/settings';
import type { Composer, Site } from '../sites/site';

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

/** Keeps a choice of the person. */
export async function keep({ lost }: Around, change: Parameters<typeof save>[0]): Promise<void> {
  try {
    await save(change);
  } catch (fault) {
    lost(fault);
  }
}

/** "Not this time": silent beside this composer until its draft is gone. */
export async function dismiss({ memory, site, lost }: Around, { key, kind }: Composer): Promise<void> {
  memory.dismissed = true;
  try {
    await addQuiet({ site: site.id, key, label: `${site.name}, ${kind}` });
  } catch (fault) {
    lost(fault);
  }
}

/** The draft is gone, and with it that it was asked about or to be left alone. */
export async function forget({ memory, site, lost }: Around, { key }: Composer): Promise<void> {
  memory.paused = false;
  if (!memory.dismissed) return;
  memory.dismissed = false;
  try {
    await removeQuiet({ site: site.id, key });
  } catch (fault) {
    lost(fault);
  }
}
