import { defineContentScript } from 'wxt/utils/define-content-script';
import { focused, watchFocus } from '../src/page/focus';
import { gate, openGate } from '../src/page/gate';
import { isAlive } from '../src/platform/browser';
import { send } from '../src/platform/messages';
import { grantedSite, matches, siteOf } from '../src/sites';

/** Waits for the focus to enter a composer, then asks for the coach. Until then it does nothing. */
export default defineContentScript({
  matches: [...matches],
  runAt: 'document_start',
  noScriptStartedPostMessage: true,
  main() {
    const known = siteOf(location.hostname);
    const life = new AbortController();
    const waiting = new AbortController();
    openGate(life.signal);
    let asked = false;
    const meet = async (target: Element | null) => {
      const site = known ?? grantedSite();
      if (!target || !site?.find(target)) return;
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
    void meet(focused());
  },
});
