import browser from 'webextension-polyfill';

/** The one door to the browser's extension API; the polyfill gives Chrome and Firefox the same promises. */
export { browser };

/** Whether the extension is still there: an update or a removal cuts off the scripts that it left in pages. */
export function isAlive(): boolean {
  return Boolean(browser.runtime?.id);
}
