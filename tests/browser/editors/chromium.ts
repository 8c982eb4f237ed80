import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type CDPSession, chromium, type Page } from 'playwright-core';
import { findBrowser } from '../find-browser.mjs';
import { type Browser, type Desk, LOADING } from './desk';
import { startBench } from './serve';

declare global {
  interface Window {
    editors: Record<string, (...args: unknown[]) => unknown> & { ready?: boolean };
  }
}

async function deskOf(page: Page): Promise<Desk> {
  const session = await page.context().newCDPSession(page);
  return {
    run: (method, ...args) =>
      page.evaluate(([name, given]) => window.editors[name]?.(...given) as never, [method, args] as const),
    type: (text) => page.keyboard.type(text),
    press: (key, control) => page.keyboard.press(control ? `ControlOrMeta+${key}` : key),
    compose: async (_, text) => {
      const caret = { selectionStart: text.length, selectionEnd: text.length };
      await session.send('Input.imeSetComposition', { text, ...caret });
      return async () => {
        await session.send('Input.insertText', { text });
      };
    },
  };
}

/** Chromium with the drivers as the content script of an extension. */
export async function startChromium(): Promise<Browser> {
  const [bench, executablePath, profile] = await Promise.all([
    startBench(),
    findBrowser(),
    mkdtemp(join(tmpdir(), 'good-guest-')),
  ]);
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless: true,
    chromiumSandbox: process.getuid?.() !== 0,
    ignoreDefaultArgs: ['--disable-extensions'],
    args: ['--enable-unsafe-extension-debugging'],
  });
  const session = (await context.browser()?.newBrowserCDPSession()) as CDPSession;
  await session.send('Extensions.loadUnpacked' as never, { path: bench.extension } as never);
  return {
    name: 'Chromium',
    open: async (only) => {
      const page = await context.newPage();
      page.setDefaultTimeout(LOADING);
      await page.goto(only ? `${bench.url}?only=${only}` : bench.url);
      await page.waitForFunction(() => window.editors?.ready);
      return deskOf(page);
    },
    close: async () => {
      await context.close();
      await bench.close();
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
