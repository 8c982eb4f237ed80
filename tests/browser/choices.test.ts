import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { type Guest, startGuest, tabOf } from './browser';
import { ComposerPage } from './composer';
import { PUSHY } from './drafts';
import { pages } from './server';

/** One composer of each site; what a person chooses holds for all of them alike. */
const chosen = pages.filter(({ name }) => ['X: home', 'Facebook: a comment in the feed'].includes(name));

let guest: Guest;
let options: Page;
let on: ComposerPage;
beforeAll(async () => {
  guest = await startGuest();
});
afterAll(() => guest.close());
beforeEach(async () => {
  await guest.desk.evaluate(() => chrome.storage.local.clear());
  options = await guest.context.newPage();
  await options.goto(guest.own('options.html'));
});
afterEach(async () => {
  await on.page.close();
  await options.close();
});

/** Opens one of our pages with a pushy draft in its composer. */
async function openWith(at: (typeof pages)[number], text = PUSHY): Promise<void> {
  on = new ComposerPage(await guest.context.newPage(), at);
  await on.open();
  await on.draft(text, 'no');
}

it.each(chosen)('"not this time" is heard on $name until the draft is gone, and can be taken back', async (at) => {
  const hush = async () => {
    await on.openCard();
    await on.part('not-this-time').click();
    await on.badge.waitFor({ state: 'detached' });
  };
  await openWith(at);
  await hush();
  await on.page.keyboard.type(' more');
  await on.rest();
  expect(await on.badge.count()).toBe(0);
  await options.getByRole('button', { name: /^Listen again/ }).click();
  await on.hear('no');
  await hush();
  await on.pressSend();
  expect(await on.sent()).toHaveLength(1);
  await on.rest();
  await on.draft(PUSHY, 'no');
});

it.each(chosen)('"not on this site" is heard on $name and can be taken back in the popup', async (at) => {
  await openWith(at);
  await on.openCard();
  await on.part('not-here').click();
  await on.badge.waitFor({ state: 'detached' });
  await on.page.keyboard.type(' more');
  await on.rest();
  expect(await on.badge.count()).toBe(0);
  const popup = await guest.context.newPage();
  await popup.goto(guest.own(`popup.html?tab=${await tabOf(guest, on.page)}`));
  await popup.locator('[data-part="enable-site"]').check();
  await popup.close();
  await on.box.click();
  await on.hear('no');
});

it.each(chosen)('"never flag this" is heard on $name and can be taken back', async (at) => {
  await openWith(at);
  await on.openCard();
  const finding = on.part('finding');
  const rule = await finding.getAttribute('data-rule');
  const same = on.card.locator(`[data-part="finding"][data-rule="${rule}"]`);
  await finding.getByRole('button').first().click();
  await finding.locator('[data-part="never-rule"]').click();
  await expect.poll(() => same.count()).toBe(0);
  await options.getByRole('button', { name: /^Flag it again/ }).click();
  await expect.poll(() => same.count()).toBeGreaterThan(0);
});

it('asks nothing before sending when it is told so', async () => {
  const [at] = chosen;
  if (!at) throw new Error('There is no page.');
  await guest.desk.evaluate(() => chrome.storage.local.set({ settings: { pause: 'off' } }));
  await openWith(at);
  await on.pressSend();
  expect(await on.sent()).toEqual([PUSHY]);
});

it('finds the tab’s draft in the popup and puts a wording back into it', async () => {
  const [at] = chosen;
  if (!at) throw new Error('There is no page.');
  await openWith(at);
  const popup = await guest.context.newPage();
  await popup.goto(guest.own(`popup.html?tab=${await tabOf(guest, on.page)}`));
  await expect.poll(() => popup.locator('[data-part="draft"]').inputValue()).toBe(PUSHY);
  const wordings = popup.locator('[data-part="rephrasing"]:visible');
  await wordings.waitFor();
  for (const tab of await popup.getByRole('tab').all()) {
    await tab.click();
    if (!(await wordings.getAttribute('data-text'))?.includes('⟦')) break;
  }
  const wording = await wordings.getAttribute('data-text');
  await popup.locator('[data-part="use"]:visible').click();
  await expect.poll(() => on.state()).toBe(wording);
  await popup.close();
});
