/** Draws icon.svg at the sizes of the manifest, into public/icon/. Run after changing the drawing. */
import { mkdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { findBrowser } from '../tests/browser/find-browser.mjs';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

const drawing = await readFile(here('icon.svg'), 'utf8');
await mkdir(here('public/icon'), { recursive: true });
const browser = await chromium.launch({ executablePath: await findBrowser(), args: ['--no-sandbox'] });
const page = await browser.newPage();
for (const size of [16, 32, 48, 128]) {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(`<style>body { margin: 0 } svg { display: block; inline-size: ${size}px }</style>${drawing}`);
  await page.screenshot({ path: here(`public/icon/${size}.png`), omitBackground: true });
}
await browser.close();
