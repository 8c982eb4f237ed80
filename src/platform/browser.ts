import browser from 'webextension-polyfill';

/** The one door to the browser's extension API; the polyfill gives Chrome and Firefox the same promises. */
export { browser };
