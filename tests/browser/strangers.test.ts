import { afterAll, beforeAll, describe, it } from 'vitest';
import { type Guest, startGuest } from './browser';
import { ComposerPage } from './composer';
import { PUSHY } from './drafts';
import { strangers } from './server';

let guest: Guest;
beforeAll(async () => {
  guest = await startGuest();
});
afterAll(() => guest.close());

describe.concurrent('where nothing but roles and structure tells what a page is', () => {
  it.for(strangers)('$name: a draft is heard, changed, sent as it is shown', async (at, { expect }) => {
    const on = new ComposerPage(await guest.context.newPage(), at);
    await on.open();
    await on.draft(PUSHY, 'no');
    const wording = await on.use();
    await expect.poll(() => on.state()).toBe(wording);
    await on.page.keyboard.press('ControlOrMeta+z');
    await expect.poll(() => on.state()).toBe(PUSHY);
    await on.hear('no');
    await on.pressSend();
    await on.part('post-anyway').waitFor();
    await on.pressSend();
    await expect.poll(() => on.sent()).toEqual([PUSHY]);
    await on.page.close();
  });
});
