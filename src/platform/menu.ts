import { browser } from './browser';
import { log } from './log';
import { askForSite, patternOf } from './own-sites';

const FIELD = 'coach-field';
const SITE = 'coach-site';

/** The context menu: on a field "Coach this field", on any page "Coach me on this site". */
export function startMenu(coachField: (tab: number, frame: number | undefined) => Promise<unknown>): void {
  browser.runtime.onInstalled.addListener(() => {
    // Made anew on every update, since a title may have changed.
    void browser.contextMenus.removeAll().then(() => {
      const documentUrlPatterns = ['https://*/*', 'http://*/*'];
      browser.contextMenus.create({
        id: FIELD,
        title: 'Coach this field',
        contexts: ['editable'],
        documentUrlPatterns,
      });
      browser.contextMenus.create({
        id: SITE,
        title: 'Coach me on this site',
        contexts: ['page'],
        documentUrlPatterns,
      });
    });
  });
  browser.contextMenus.onClicked.addListener(({ menuItemId, frameId, pageUrl }, tab) => {
    if (menuItemId === FIELD && tab?.id !== undefined) void coachField(tab.id, frameId);
    const pattern = menuItemId === SITE ? patternOf(pageUrl) : undefined;
    if (pattern) askForSite(pattern).catch((fault) => log.fault('coach-site', fault));
  });
}
