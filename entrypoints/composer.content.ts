import { defineContentScript } from 'wxt/utils/define-content-script';
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
    const meet = async (target: EventTarget | null | undefined) => {
      const site = known ?? grantedSite();
      if (asked || !(target instanceof Element) || !site?.find(target)) return;
      asked = true;
      gate().focused = target;
      try {
        if ((await send('bring', {})) === 'failed') asked = false;
        else waiting.abort();
      } catch {
        asked = false;
        // Without the extension (it was updated or removed) this script has nothing left to do.
        if (!isAlive()) for (const end of [life, waiting]) end.abort();
      }
    };
    document.addEventListener('focusin', (event) => void meet(event.composedPath()[0]), {
      capture: true,
      passive: true,
      signal: waiting.signal,
    });
    void meet(document.activeElement);
  },
});
