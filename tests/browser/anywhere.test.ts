import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Guest, startGuest, tabOf } from './browser';
import { ComposerPage } from './composer';
import { PUSHY } from './drafts';
import { pages } from './server';

let guest: Guest;
beforeAll(async () => {
  guest = await startGuest();
});
afterAll(() => guest.close());

it('says so where it knows no such box, and is there when the person points at it', async () => {
  const home = pages.find(({ name }) => name === 'X: home') as (typeof pages)[number];
  const on = new ComposerPage(await guest.context.newPage(), home);
  await on.open();
  const box = on.page.locator(home.twins.find((twin) => twin.includes('textarea')) ?? 'textarea').first();
  await box.focus();
  await on.page.keyboard.type(PUSHY);
  await on.rest();
  expect(await on.badge.count()).toBe(0);
  const popup = await guest.context.newPage();
  await popup.goto(guest.own(`popup.html?tab=${await tabOf(guest, on.page)}`));
  await popup.getByText('I’m not in the box that you’re in').waitFor();
  await popup.locator('[data-part="coach-field"]').click();
  await on.part('answer').waitFor();
  await on.hear('no');
  await on.part('close').click();
  const wording = await on.use();
  await expect.poll(() => box.inputValue()).toBe(wording);
  await on.page.keyboard.press('ControlOrMeta+z');
  await expect.poll(() => box.inputValue()).toBe(PUSHY);
  await on.page.close();
});
