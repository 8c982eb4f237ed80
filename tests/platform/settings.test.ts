import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import {
  DEFAULTS,
  erase,
  exportText,
  from,
  load,
  parseImport,
  type Settings,
  save,
  watch,
} from '../../src/platform/settings';

vi.mock('../../src/platform/browser', () => ({ browser: fakeBrowser }));
vi.mock('../../src/platform/native', () => ({ isAlive: () => true }));
beforeEach(() => fakeBrowser.reset());

const CHOSEN: Settings = {
  sites: { x: false },
  pause: 'maybe',
  sensitivity: 'harder',
  author: { names: ['Corner Bakery'], handles: ['@corner'], domains: ['corner.example'] },
  ignoredRules: ['hashtag-pile'],
  theme: 'dark',
};

describe('settings', () => {
  it('begin with the defaults', async () => {
    expect(await load()).toEqual(DEFAULTS);
  });
  it('keep what was saved, and the rest', async () => {
    await save({ pause: 'off' });
    await save({ sites: { facebook: false } });
    expect(await load()).toEqual({ ...DEFAULTS, pause: 'off', sites: { facebook: false } });
  });
  it('read the first stored shape', async () => {
    await fakeBrowser.storage.local.set({ settings: { ...CHOSEN, version: 1 } });
    expect(await load()).toEqual(CHOSEN);
  });
  it.each([
    ['pause', 'always', DEFAULTS.pause],
    ['sensitivity', 3, DEFAULTS.sensitivity],
    ['theme', null, DEFAULTS.theme],
    ['sites', { x: 'no', facebook: false }, { facebook: false }],
    ['sites', ['x'], {}],
    ['author', { names: [' Lee ', 7, '', 'Lee'], handles: 'lee' }, { names: ['Lee'], handles: [], domains: [] }],
    ['ignoredRules', ['a', {}, 'b'], ['a', 'b']],
  ])('take the default for a bad %s', (name, stored, expected) => {
    expect(from({ ...CHOSEN, [name]: stored })).toEqual({ ...CHOSEN, [name]: expected });
  });
  it('come out whole from anything', () => {
    fc.assert(
      fc.property(fc.anything(), (stored) => {
        expect(Object.keys(from(stored)).sort()).toEqual(Object.keys(DEFAULTS).sort());
        expect(from(from(stored))).toEqual(from(stored));
      }),
    );
  });
  it('tell of changes until the signal ends', async () => {
    const heard: Settings[] = [];
    const end = new AbortController();
    watch((settings) => heard.push(settings), end.signal);
    await save({ theme: 'dark' });
    end.abort();
    await save({ theme: 'light' });
    expect(heard.map(({ theme }) => theme)).toEqual(['dark']);
  });
  it('are gone once erased, with the quiet places', async () => {
    await save(CHOSEN);
    await fakeBrowser.storage.local.set({ quiet: [{ site: 'x', key: 'home', label: 'X, post' }] });
    await erase();
    expect(await load()).toEqual(DEFAULTS);
    expect(await fakeBrowser.storage.local.get()).toEqual({});
  });
});

describe('the file of settings', () => {
  it('brings back what was written', () => {
    expect(parseImport(exportText(CHOSEN))).toEqual(CHOSEN);
  });
  it.each([
    ['no JSON', 'pause: off', /cannot be read/],
    ['another file', '{"name":"good-guest"}', /holds no options/],
    ['a list', '[]', /holds no options/],
    ['a newer version', '{"goodGuest":2,"settings":{}}', /newer/],
  ])('says in plain words why not: %s', (_, text, reason) => {
    expect(() => parseImport(text)).toThrow(reason);
  });
});
