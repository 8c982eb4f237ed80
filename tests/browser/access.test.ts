import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Guest, startGuest } from './browser';
import { ComposerPage } from './composer';
import { PUSHY } from './drafts';
import { pages } from './server';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds wrong in this part of a page, shadow roots included. */
async function faults(page: Page, part: string): Promise<string[]> {
  await page.evaluate(AXE);
  const results = await page.evaluate(
    (selector) => (window as unknown as { axe: { run(context: string): Promise<AxeResults> } }).axe.run(selector),
    part,
  );
  return results.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

let guest: Guest;
beforeAll(async () => {
  guest = await startGuest();
});
afterAll(() => guest.close());

describe.each(['light', 'dark'] as const)('in the %s', (colorScheme) => {
  it.each(pages.filter(({ name }) => ['X: home', 'Facebook: a post'].includes(name)))(
    'badge and card are for everybody, on $name',
    async (at) => {
      const on = new ComposerPage(await guest.context.newPage(), at);
      await on.page.emulateMedia({ colorScheme });
      await on.open();
      await on.draft(PUSHY, 'no');
      expect(await faults(on.page, 'good-guest-badge')).toEqual([]);
      await on.badge.click();
      await on.part('rephrasing').waitFor();
      expect(await faults(on.page, 'good-guest-card')).toEqual([]);
      await on.part('close').click();
      await on.pressSend();
      await on.part('post-anyway').waitFor();
      expect(await faults(on.page, 'good-guest-card')).toEqual([]);
      await on.page.close();
    },
  );

  it.each(['popup.html', 'options.html', 'practice.html'])('%s is for everybody', async (path) => {
    const page = await guest.context.newPage();
    await page.emulateMedia({ colorScheme });
    await page.goto(guest.own(path));
    await page.locator('button, [role="button"]').first().waitFor();
    expect(await faults(page, 'body')).toEqual([]);
    await page.close();
  });
});
