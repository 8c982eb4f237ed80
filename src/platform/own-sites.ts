import { browser } from './browser';
import { log } from './log';

/*
 * Sites beside our own where the person asked for the coach. The browser keeps the list: it is the hosts that they granted.
 */

/** The script that waits, registered for the granted hosts. */
const SCRIPT = 'own-sites';
const COMPOSER = 'composer.js';

/** The match pattern of an address's host; nothing where no script of ours may ever run. */
export function patternOf(address: string | undefined): string | undefined {
  const url = address && URL.canParse(address) ? new URL(address) : undefined;
  return url && /^https?:$/.test(url.protocol) ? `${url.protocol}//${url.hostname}/*` : undefined;
}

/** The host in words. */
export function hostIn(pattern: string): string {
  return pattern.replace(/^\w+:\/\//, '').replace(/\/.*$/, '');
}

/** Hosts that the manifest brings its own script to. */
function fromManifest(): string[] {
  return browser.runtime.getManifest().content_scripts?.flatMap(({ matches }) => matches) ?? [];
}

/** Match patterns of the granted hosts, without our own sites. */
export async function listOwnSites(): Promise<string[]> {
  const ours = new Set(fromManifest());
  return ((await browser.permissions.getAll()).origins ?? []).filter((pattern) => !ours.has(pattern)).sort();
}

/** Asks the browser to ask the person. Only inside a click: browsers forget who clicked while anything else is awaited. */
export function askForSite(pattern: string): Promise<boolean> {
  return browser.permissions.request({ origins: [pattern] });
}

/** Takes the grant back; open pages keep what they have until they are loaded anew. */
export function leaveSite(pattern: string): Promise<boolean> {
  return browser.permissions.remove({ origins: [pattern] });
}

/** Tells of every change of the list, until the signal ends. */
export function watchOwnSites(listener: (patterns: string[]) => void, signal: AbortSignal): void {
  const changed = () => {
    listOwnSites().then(listener, (fault) => log.fault('own sites', fault));
  };
  for (const event of [browser.permissions.onAdded, browser.permissions.onRemoved]) {
    event.addListener(changed);
    signal.addEventListener('abort', () => event.removeListener(changed), { once: true });
  }
}

/** Puts the waiting script into the open tabs of these hosts. */
export async function greet(matches: string[], allFrames = false): Promise<void> {
  if (matches.length === 0) return;
  for (const { id } of await browser.tabs.query({ url: matches })) {
    if (id === undefined) continue;
    try {
      await browser.scripting.executeScript({ target: { tabId: id, allFrames }, files: [`/${COMPOSER}`] });
    } catch (fault) {
      // A tab that is discarded or shows an error page takes no script; it gets one when it loads.
      log.fault('greet', fault);
    }
  }
}

/** Has the waiting script wait on the granted hosts, and on no others, from now on and after every start of the browser. */
export async function registerOwnSites(): Promise<void> {
  const [matches, known] = await Promise.all([
    listOwnSites(),
    browser.scripting.getRegisteredContentScripts({ ids: [SCRIPT] }),
  ]);
  if (matches.length === 0) {
    if (known.length > 0) await browser.scripting.unregisterContentScripts({ ids: [SCRIPT] });
    return;
  }
  const script = { id: SCRIPT, js: [COMPOSER], matches, runAt: 'document_start' as const, persistAcrossSessions: true };
  if (known.length > 0) await browser.scripting.updateContentScripts([script]);
  else await browser.scripting.registerContentScripts([script]);
}
