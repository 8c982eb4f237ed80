import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { greet, hostIn, listOwnSites, patternOf, registerOwnSites, watchOwnSites } from '../../src/platform/own-sites';

vi.mock('../../src/platform/browser', () => ({ browser: fakeBrowser }));

const FORUM = 'https://forum.example/*';
let granted: string[] = [];
let registered: { id: string; matches: string[] }[] = [];
const listeners = new Set<() => void>();
const event = {
  addListener: (one: () => void) => listeners.add(one),
  removeListener: (one: () => void) => listeners.delete(one),
};
const keep = async (scripts: typeof registered) => {
  registered = scripts;
};
const executeScript = vi.fn(async () => []);

beforeEach(() => {
  fakeBrowser.reset();
  granted = ['https://x.com/*'];
  registered = [];
  listeners.clear();
  executeScript.mockClear();
  Object.assign(fakeBrowser.runtime, { getManifest: () => ({ content_scripts: [{ matches: ['https://x.com/*'] }] }) });
  Object.assign(fakeBrowser, {
    permissions: { getAll: async () => ({ origins: granted }), onAdded: event, onRemoved: event },
    scripting: {
      executeScript,
      getRegisteredContentScripts: async () => registered,
      registerContentScripts: keep,
      updateContentScripts: keep,
      unregisterContentScripts: () => keep([]),
    },
  });
});

it('knows the pages where a script may run', () => {
  expect(patternOf('https://forum.example:8443/t/3?x#y')).toBe(FORUM);
  expect(patternOf('http://localhost:3000/')).toBe('http://localhost/*');
  for (const address of ['about:blank', 'chrome://settings', 'file:///a.txt', 'not an address', undefined]) {
    expect(patternOf(address)).toBeUndefined();
  }
  expect(hostIn(FORUM)).toBe('forum.example');
});
it('lists what was granted beside our own sites', async () => {
  expect(await listOwnSites()).toEqual([]);
  granted.push(FORUM, 'https://a.example/*');
  expect(await listOwnSites()).toEqual(['https://a.example/*', FORUM]);
});
it('has the script wait on the granted hosts, and on none when the last is gone', async () => {
  await registerOwnSites();
  expect(registered).toEqual([]);
  granted.push(FORUM);
  await registerOwnSites();
  expect(registered).toMatchObject([{ matches: [FORUM], js: ['composer.js'], persistAcrossSessions: true }]);
  granted.push('https://a.example/*');
  await registerOwnSites();
  expect(registered[0]?.matches).toEqual(['https://a.example/*', FORUM]);
  granted = ['https://x.com/*'];
  await registerOwnSites();
  expect(registered).toEqual([]);
});
it('greets open tabs, and bears those that take no script', async () => {
  Object.assign(fakeBrowser.tabs, { query: async () => [{ id: 1 }, {}, { id: 2 }] });
  executeScript.mockRejectedValueOnce(new Error('an error page'));
  await greet([FORUM]);
  expect(executeScript).toHaveBeenCalledTimes(2);
  await greet([]);
  expect(executeScript).toHaveBeenCalledTimes(2);
});
it('tells of a change until its life ends', async () => {
  const told = vi.fn();
  const life = new AbortController();
  watchOwnSites(told, life.signal);
  granted.push(FORUM);
  for (const listener of listeners) listener();
  await vi.waitFor(() => expect(told).toHaveBeenCalledWith([FORUM]));
  life.abort();
  expect(listeners.size).toBe(0);
});
