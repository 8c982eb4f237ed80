import { existsSync } from 'node:fs';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BrowserContext, type CDPSession, chromium, type Page } from 'playwright-core';
import type { Draft } from '../../src/engine/reading';
import { findBrowser } from './find-browser.mjs';
import { grantedPages, startWorld, strangers, type World } from './server';

/** What `wxt build` makes. */
export const EXTENSION = fileURLToPath(new URL('../../.output/chrome-mv3', import.meta.url));

/** How long something of ours may take to show, in ms; a small machine runs the browser and the tests at once. */
export const PATIENCE = 10_000;

/** A page of the extension, for its API. */
interface Desk {
  evaluate<R, A>(act: (given: A) => R | Promise<R>, given: A): Promise<R>;
  evaluate<R>(act: () => R | Promise<R>): Promise<R>;
}

/** A real browser with the real extension, in a world where every address leads to our server. */
export interface Guest {
  name: 'Chromium' | 'Firefox';
  context: BrowserContext;
  world: World;
  desk: Desk;
  /** The address of one of the extension's own pages. */
  own(path: string): string;
  /** Stops the extension's background, as the browser does when it wants the memory. */
  stopBackground(): Promise<void>;
  close(): Promise<void>;
}

async function load(context: BrowserContext, folder: string): Promise<string> {
  const session = (await context.browser()?.newBrowserCDPSession()) as CDPSession;
  const { id } = (await session.send('Extensions.loadUnpacked' as never, { path: folder } as never)) as { id: string };
  return id;
}

/** A copy of the build for whose hosts the person has said yes: those of the pages that are granted at run time. */
export async function withGranted(folder: string, copy: string): Promise<string> {
  await cp(folder, copy, { recursive: true });
  const path = join(copy, 'manifest.json');
  const manifest = JSON.parse(await readFile(path, 'utf8'));
  const hosts = [...new Set([...grantedPages, ...strangers].map(({ url }) => `${new URL(url).origin}/*`))];
  manifest.host_permissions.push(...hosts);
  await writeFile(path, JSON.stringify(manifest));
  return copy;
}

/** Starts the browser with the extension in this folder. */
export async function startGuest(folder = EXTENSION): Promise<Guest> {
  if (!existsSync(join(folder, 'manifest.json'))) throw new Error('The extension is not built: run `npm run build`.');
  const [world, executablePath, profile] = await Promise.all([
    startWorld(),
    findBrowser(),
    mkdtemp(join(tmpdir(), 'good-guest-')),
  ]);
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless: true,
    ignoreHTTPSErrors: true,
    viewport: { width: 1280, height: 900 },
    chromiumSandbox: process.getuid?.() !== 0,
    ignoreDefaultArgs: ['--disable-extensions'],
    args: [
      '--enable-unsafe-extension-debugging',
      `--host-resolver-rules=MAP * 127.0.0.1:${world.port}, EXCLUDE 127.0.0.1`,
      '--ignore-certificate-errors',
      '--disable-quic',
    ],
  });
  context.setDefaultTimeout(PATIENCE);
  const id = await load(context, await withGranted(folder, join(profile, 'good-guest')));
  const own = (path: string) => `chrome-extension://${id}/${path}`;
  const desk = await openDesk(context, own('options.html'));
  const session = await context.newCDPSession(desk);
  await session.send('ServiceWorker.enable');
  return {
    name: 'Chromium',
    context,
    world,
    desk,
    own,
    stopBackground: async () => {
      await session.send('ServiceWorker.stopAllWorkers');
    },
    close: async () => {
      await context.close();
      await world.close();
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** Opens one of our own pages and closes all others, among them the practice party that opens after installation. */
async function openDesk(context: BrowserContext, address: string): Promise<Page> {
  const isPractice = (page: Page) => page.url().endsWith('/practice.html');
  if (!context.pages().some(isPractice)) await context.waitForEvent('page', { predicate: isPractice });
  const desk = await context.newPage();
  await desk.goto(address);
  for (const other of context.pages()) if (other !== desk) await other.close();
  return desk;
}

interface TabDraft {
  draft: Draft;
  composer: { kind: string; key: string };
  site: string;
}

/** The browser's number for the tab that shows this page. */
export function tabOf({ desk }: Guest, page: Page): Promise<number> {
  return desk.evaluate(async (url) => {
    const tab = (await chrome.tabs.query({})).find((candidate) => candidate.url === url);
    return tab?.id ?? -1;
  }, page.url());
}

/** The draft that the page's coach would hand to the popup. */
export async function draftIn(guest: Guest, page: Page): Promise<TabDraft> {
  const tab = await tabOf(guest, page);
  const answer = await guest.desk.evaluate(
    (id) => chrome.tabs.sendMessage(id, { name: 'tab-draft', request: {} }) as Promise<{ reply: unknown }>,
    tab,
  );
  return answer.reply as TabDraft;
}
