import { browser } from './browser';

/** The tab that one of our own pages works on: the one named in `?tab=N` of its address, else the active one. */
export async function tabInHand(address: URL): Promise<{ id?: number; url?: string } | undefined> {
  const named = Number(address.searchParams.get('tab'));
  if (named) return browser.tabs.get(named).catch(() => undefined);
  return (await browser.tabs.query({ active: true, currentWindow: true }))[0];
}
