import { accessSync, constants } from 'node:fs';
import puppeteer, { type Page } from 'puppeteer-core';
import { type Browser, type Desk, LOADING } from './desk';
import { startBench } from './serve';

/** Not found by itself yet: some cells of the table fail there, so `npm test` leaves it out unless told where it is. */
export const NO_FIREFOX = 'left out: no program at FIREFOX_PATH';

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** The program of Firefox, as FIREFOX_PATH names it. */
export function findFirefox(): string | undefined {
  return [process.env.FIREFOX_PATH ?? ''].find(isProgram);
}

function deskOf(page: Page): Desk {
  const command = process.platform === 'darwin' ? 'Meta' : 'Control';
  return {
    run: (method, ...args) =>
      page.evaluate((name, given) => window.editors[name]?.(...given) as never, method, args as unknown[]),
    type: async (text) => {
      for (const [i, line] of text.split('\n').entries()) {
        if (i > 0) await page.keyboard.press('Enter');
        await page.keyboard.type(line);
      }
    },
    press: async (key, control) => {
      if (control) await page.keyboard.down(command);
      await page.keyboard.press(key as 'z');
      if (control) await page.keyboard.up(command);
    },
    compose: async (name) => {
      // Firefox's remote control has no input method; its events alone have to do.
      const say = (type: string) => page.evaluate((at, what) => window.editors.compose?.(at, what), name, type);
      await say('compositionstart');
      return async () => {
        await say('compositionend');
      };
    },
  };
}

/** Firefox with the drivers as the content script of an extension, driven by WebDriver BiDi. */
export async function startFirefox(): Promise<Browser> {
  const executablePath = findFirefox();
  if (!executablePath) throw new Error(NO_FIREFOX);
  const bench = await startBench();
  const browser = await puppeteer.launch({ browser: 'firefox', executablePath, headless: true, timeout: 90_000 });
  await browser.installExtension(bench.extension);
  return {
    name: 'Firefox',
    open: async (only) => {
      const page = await browser.newPage();
      await page.goto(only ? `${bench.url}?only=${only}` : bench.url, { timeout: LOADING });
      await page.waitForFunction(() => window.editors?.ready, { timeout: LOADING });
      return deskOf(page);
    },
    close: async () => {
      await browser.close();
      await bench.close();
    },
  };
}
