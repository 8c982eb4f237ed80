import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { focused, watchFocus } from '../src/page/focus';
import { gate, openGate } from '../src/page/gate';
import { send } from '../src/platform/ask';
import { isAlive } from '../src/platform/native';

/**
 * Waits for the focus to enter anything that can be written in, then asks for the coach, who knows the sites and their
 * composers. Until then it does nothing. The pages it runs on are named in `wxt.config.ts`: a list of the sites would
 * bring them all in here, and a content script of WXT's own announces itself to the page.
 */
export default defineUnlistedScript(() => {
  // Brought a second time, by a person who points at a field, it has nothing to add.
  if (gate().open) return;
  const life = new AbortController();
  const waiting = new AbortController();
  openGate(life.signal);
  let asked = false;
  const meet = async (target: HTMLElement) => {
    // Also while the coach is on its way: some sites put a new box in the place of the one that was focused.
    gate().focused = target;
    if (asked) return;
    asked = true;
    try {
      if ((await send('bring', {})) === 'failed') asked = false;
      else waiting.abort();
    } catch {
      asked = false;
      // Without the extension (it was updated or removed) this script has nothing left to do.
      if (!isAlive()) for (const end of [life, waiting]) end.abort();
    }
  };
  watchFocus((target) => void meet(target), waiting.signal);
  const already = focused();
  if (already) void meet(already);
});
