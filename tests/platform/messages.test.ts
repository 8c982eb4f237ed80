import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { send } from '../../src/platform/ask';
import { startBackground } from '../../src/platform/background';
import { type PageMessages, receive, sendToTab } from '../../src/platform/messages';
import { DEFAULTS, save } from '../../src/platform/settings';

const injected = vi.fn();
/** Of the context menu. */
const clicked = vi.fn();
const asked = vi.fn(async () => true);
vi.mock('../../src/platform/browser', () => ({ browser: fakeBrowser }));
vi.mock('../../src/platform/native', () => ({ native: fakeBrowser, isAlive: () => true }));

const PAGE = { url: 'https://x.com/home', tab: { id: 7 }, frameId: 0, documentId: 'D1' };
const OPTIONS = { url: 'chrome-extension://test-extension-id/options.html', tab: { id: 8 } };
const READING = {
  invite: 'yes' as const,
  score: 1,
  language: 'en',
  findings: [],
  strengths: [],
  questions: [],
  rephrasings: [],
};

type Listener = (message: unknown, sender: unknown) => Promise<unknown> | undefined;
let listeners: Listener[];
/** Asks as this sender would, and gives the first answer, as the browser does. */
const ask = (sender: object, name: string, request: object = {}) =>
  listeners.map((listener) => listener({ name, request }, sender)).find((answer) => answer !== undefined);

const read = vi.fn(() => READING);
const engine = vi.fn(async () => read);
const rule = { id: 'a', kind: 'spam', title: 't', why: 'w', notWhen: 'n', source: 's', strength: 'folk' } as const;

beforeEach(() => {
  fakeBrowser.reset();
  listeners = [];
  read.mockClear();
  engine.mockClear();
  injected.mockReset().mockResolvedValue([{ result: 'started' }]);
  const stub = {
    scripting: { executeScript: injected },
    commands: { onCommand: { addListener: vi.fn() } },
    contextMenus: { onClicked: { addListener: clicked } },
    permissions: { onAdded: { addListener: vi.fn() }, onRemoved: { addListener: vi.fn() }, request: asked },
    action: { setTitle: vi.fn(), setBadgeText: vi.fn(), setBadgeBackgroundColor: vi.fn() },
  };
  Object.assign(fakeBrowser, stub);
  vi.spyOn(fakeBrowser.runtime, 'getURL').mockImplementation((path) => `chrome-extension://test-extension-id/${path}`);
  vi.spyOn(fakeBrowser.runtime.onMessage, 'addListener').mockImplementation((listener) => {
    listeners.push(listener as Listener);
  });
  startBackground({
    engine,
    rules: async () => [{ ...rule, check: 'not for the list' } as typeof rule],
  });
});

describe('the background', () => {
  it('brings the coach to a field that was pointed at, in its frame, and says when there is none', async () => {
    const told = vi.fn().mockResolvedValueOnce({ reply: 'here' }).mockResolvedValueOnce(undefined);
    Object.assign(fakeBrowser.tabs, { sendMessage: told });
    expect(await ask(OPTIONS, 'coach-field', { tab: 7 })).toEqual({ reply: 'here' });
    expect(injected.mock.lastCall?.[0]).toEqual({
      target: { tabId: 7, frameIds: [0] },
      files: ['/composer.js', '/coach.js'],
    });
    expect(await ask(OPTIONS, 'coach-field', { tab: 7 })).toEqual({ reply: 'no-field' });
    injected.mockRejectedValueOnce(new Error('a page of the browser'));
    expect(await ask(OPTIONS, 'coach-field', { tab: 7 })).toEqual({ reply: 'failed' });
    expect(ask(PAGE, 'coach-field', { tab: 7 })).toBeUndefined();
    const menu = clicked.mock.lastCall?.[0];
    menu({ menuItemId: 'coach-field', frameId: 3 }, { id: 9 });
    expect(injected.mock.lastCall?.[0].target).toEqual({ tabId: 9, frameIds: [3] });
    menu({ menuItemId: 'coach-site', pageUrl: 'https://forum.example/t/3' }, { id: 9 });
    expect(asked).toHaveBeenCalledExactlyOnceWith({ origins: ['https://forum.example/*'] });
  });
  it('leaves what it does not know to others', () => {
    expect(ask(PAGE, 'toString')).toBeUndefined();
    expect(ask(PAGE, 'tab-draft')).toBeUndefined();
    expect(listeners[0]?.('hello', PAGE)).toBeUndefined();
    expect(listeners[0]?.(undefined, PAGE)).toBeUndefined();
  });
  it('brings the coach into the document that asks, and nowhere else', async () => {
    expect(await ask(PAGE, 'bring')).toEqual({ reply: 'started' });
    expect(injected).toHaveBeenCalledWith({ target: { tabId: 7, documentIds: ['D1'] }, files: ['/coach.js'] });
    injected.mockRejectedValue(new Error('no access'));
    expect(await ask(PAGE, 'bring')).toEqual({ reply: 'failed' });
    expect(await ask({ url: OPTIONS.url }, 'bring')).toEqual({ reply: 'failed' });
  });
  it('starts the engine for a composer, and not for whatever else brought the coach', async () => {
    vi.useFakeTimers();
    await ask(PAGE, 'bring');
    vi.runAllTimers();
    expect(engine).not.toHaveBeenCalled();
    expect(await ask(PAGE, 'wake')).toEqual({ reply: null });
    expect(engine).not.toHaveBeenCalled();
    vi.runAllTimers();
    expect(engine).toHaveBeenCalledOnce();
    vi.useRealTimers();
  });
  it('reads with the person’s own settings', async () => {
    await save({ sensitivity: 'harder', ignoredRules: ['a'] });
    const draft = { text: 'Hello' };
    expect(await ask(PAGE, 'read', { draft, suggestions: false })).toEqual({ reply: READING });
    const settings = { sensitivity: 'harder', ignoredRules: ['a'], author: DEFAULTS.author, suggestions: false };
    expect(read).toHaveBeenCalledWith(draft, settings, expect.any(Function));
  });
  it('tells what went wrong instead of keeping silent', async () => {
    read.mockImplementationOnce(() => {
      throw new Error('lost my place');
    });
    expect(await ask(PAGE, 'read', { draft: { text: 'Hi' }, suggestions: true })).toEqual({ fault: 'lost my place' });
  });
  it('answers some questions of its own pages only', async () => {
    expect(ask(PAGE, 'rules')).toBeUndefined();
    expect(ask({ url: 'https://x.com/?chrome-extension://test-extension-id/' }, 'rules')).toBeUndefined();
    expect(await ask(OPTIONS, 'rules')).toEqual({ reply: [rule] });
  });
});

describe('a message', () => {
  it('is unwrapped for the one who asked', async () => {
    const asked = vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockResolvedValueOnce({ reply: [rule] });
    expect(await send('rules', {})).toEqual([rule]);
    expect(asked).toHaveBeenCalledWith({ name: 'rules', request: {} });
    asked.mockResolvedValueOnce({ fault: 'lost my place' });
    await expect(send('rules', {})).rejects.toThrow('lost my place');
    asked.mockResolvedValueOnce(undefined);
    await expect(send('rules', {})).rejects.toThrow('no answer');
  });
  it('to a tab without a coach comes back empty', async () => {
    const asked = vi.fn().mockRejectedValueOnce(new Error('Could not establish connection.'));
    Object.assign(fakeBrowser.tabs, { sendMessage: asked });
    expect(await sendToTab(7, 'tab-draft', {})).toBeUndefined();
    asked.mockRejectedValueOnce(new Error('lost my place'));
    await expect(sendToTab(7, 'tab-draft', {})).rejects.toThrow('lost my place');
    asked.mockResolvedValueOnce({ reply: null });
    expect(await sendToTab(7, 'tab-draft', {})).toBeNull();
  });
  it('reaches the coach on a page while it is concerned, until its life ends', async () => {
    const handlers = {
      'tab-draft': () => null,
      'tab-apply': () => 'done',
      'open-card': () => null,
      'tab-box': () => 'known',
      'coach-field': () => 'here',
    } satisfies { [Name in keyof PageMessages]: () => PageMessages[Name]['reply'] };
    const removed = vi.spyOn(fakeBrowser.runtime.onMessage, 'removeListener');
    const life = new AbortController();
    let concerned = false;
    receive(handlers, () => concerned, life.signal);
    expect(ask(OPTIONS, 'tab-draft')).toBeUndefined();
    concerned = true;
    expect(await ask(OPTIONS, 'tab-apply', { from: 'a', to: 'b' })).toEqual({ reply: 'done' });
    life.abort();
    expect(removed).toHaveBeenCalledOnce();
  });
});
