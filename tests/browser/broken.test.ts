import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { type Browser, type BrowserContext, chromium } from 'playwright-core';
import ts from 'typescript';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { siteOf } from '../../src/sites';
import { findBrowser } from './find-browser.mjs';
import type { TestPage } from './pages/page';
import { grantedPages, pages, startWorld, type World } from './server';

/*
 * A site changes, and what we looked for is not there any more: every list of candidates comes to nothing in turn, and all that
 * the coach ever asks of a composer is asked on the site's own pages.
 */

const SITES = fileURLToPath(new URL('../../src/sites/', import.meta.url));
/** What matches no element of any page. */
const NOTHING = "['nothing-of-the-page']";

const all = [...pages, ...grantedPages];
const fileOf = ({ site, url }: TestPage): string => `${site ?? siteOf(new URL(url).hostname)?.id}.ts`;

interface List {
  name: string;
  start: number;
  end: number;
}

/** The lists of candidates in a site's file: constants that are arrays of strings, with their offsets in UTF-16 units. */
function listsIn(file: string): List[] {
  const source = ts.createSourceFile(file, readFileSync(SITES + file, 'utf8'), ts.ScriptTarget.Latest, true);
  return source.statements
    .filter(ts.isVariableStatement)
    .flatMap(({ declarationList }) => [...declarationList.declarations])
    .flatMap(({ name, initializer }) => {
      if (!initializer || !ts.isArrayLiteralExpression(initializer)) return [];
      const isList = initializer.elements.length > 0 && initializer.elements.every(ts.isStringLiteralLike);
      return isList ? [{ name: name.getText(), start: initializer.getStart(), end: initializer.getEnd() }] : [];
    });
}
const broken = readdirSync(SITES)
  .filter((file) => all.some((page) => fileOf(page) === file))
  .flatMap((file) => listsIn(file).map((list) => ({ file, list })));

declare global {
  interface Window {
    askAll(box: string): string;
  }
}

/** What the coach asks of a composer, asked of the box under test. */
const ASKING = `
  import { siteHere } from './index';
  window.askAll = (selector) => {
    const box = [document, ...[...document.querySelectorAll('*')].flatMap((each) => each.shadowRoot ?? [])]
      .flatMap((root) => [...root.querySelectorAll(selector)])[0];
    const composer = box && siteHere().find(box);
    if (!composer) return 'unknown';
    composer.replyTo?.(); composer.author?.(); composer.row?.();
    composer.isSendKey(new KeyboardEvent('keydown', { key: 'Enter', ctrlKey: true }));
    return composer.sendButtons().length > 0 ? 'known' : 'nothing is held';
  };`;

async function withoutList(file: string, { start, end }: List): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: ASKING, resolveDir: SITES, loader: 'ts' },
    bundle: true,
    write: false,
    format: 'iife',
    plugins: [
      {
        name: 'broken',
        setup: ({ onLoad }) =>
          onLoad({ filter: /src.sites.\w+\.ts$/ }, ({ path }) => {
            const text = readFileSync(path, 'utf8');
            const isBroken = path === SITES + file;
            return { contents: isBroken ? text.slice(0, start) + NOTHING + text.slice(end) : text, loader: 'ts' };
          }),
      },
    ],
  });
  return outputFiles[0]?.text ?? '';
}

let world: World;
let browser: Browser;
let context: BrowserContext;
beforeAll(async () => {
  world = await startWorld();
  browser = await chromium.launch({
    executablePath: await findBrowser(),
    chromiumSandbox: process.getuid?.() !== 0,
    args: [`--host-resolver-rules=MAP * 127.0.0.1:${world.port}, EXCLUDE 127.0.0.1`, '--ignore-certificate-errors'],
  });
  context = await browser.newContext({ ignoreHTTPSErrors: true, bypassCSP: true });
});
afterAll(async () => {
  await browser.close();
  await world.close();
});

describe('with a list of candidates that finds nothing', () => {
  it('there are lists and pages to try', () => {
    expect(broken.length).toBeGreaterThan(30);
    expect(new Set(all.map(fileOf)).size).toBeGreaterThan(9);
  });
  it.each([...new Set(broken.map(({ file }) => file))])('%s never fails on its pages', async (file) => {
    const lists = broken.filter((each) => each.file === file);
    const shown = all.filter((page) => fileOf(page) === file);
    for (const at of shown) {
      const page = await context.newPage();
      await page.goto(at.url);
      for (const { list } of lists) {
        await page.addScriptTag({ content: await withoutList(file, list) });
        const answer = await page.evaluate((box) => window.askAll(box), at.box);
        expect(['known', 'unknown', 'nothing is held'], `${list.name} on ${at.name}`).toContain(answer);
      }
      await page.close();
    }
    expect(shown.length * lists.length).toBeGreaterThan(0);
  });
});
