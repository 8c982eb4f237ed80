import { afterAll, afterEach, beforeAll, beforeEach, describe, type ExpectStatic, it } from 'vitest';
import { siteOf } from '../../src/sites';
import { draftIn, type Guest, startGuest } from './browser';
import { ComposerPage } from './composer';
import { PUSHY, WARM } from './drafts';
import { findFirefox } from './editors/firefox';
import { startFirefox } from './firefox';
import { grantedPages, pages } from './server';

const all = [...pages, ...grantedPages];

/** A page for each site, of each stack where it has two: its name stands before the colon. */
const firsts = all.filter(
  ({ name }, i) => all.findIndex((page) => page.name.split(':')[0] === name.split(':')[0]) === i,
);

/** `npm test` runs every behaviour on one page of each site, and the first on all; `npm run composers` the whole table. */
const thorough = process.env.COMPOSERS === 'all' ? all : firsts;

const browsers = [
  { name: 'Chromium', start: () => startGuest(), found: true, together: true },
  // Only one window of it has the focus: with more, keys and carets get mixed up.
  { name: 'Firefox', start: startFirefox, found: findFirefox() !== undefined, together: false },
].filter(({ found }) => found);

describe.each(browsers)('in $name', ({ start, together }) => {
  let guest: Guest;
  beforeAll(async () => {
    guest = await start();
  });
  afterAll(() => guest?.close());

  // Several pages at once, each in a tab of its own, and what is done on one of them one after the other.
  describe.each(all)('$name', { concurrent: together }, (at) => {
    // Of several tests at a time each has its own.
    let expect: ExpectStatic;
    let on: ComposerPage;
    beforeEach(async (context) => {
      expect = context.expect;
      on = new ComposerPage(await guest.context.newPage(), at);
      await on.open();
    });
    afterEach(() => on.page.close());

    it.sequential('shows the verdict, and knows what is answered and who writes', async () => {
      await on.draft(WARM, 'yes');
      expect(await on.badge.count()).toBe(1);
      expect(await on.badge.getAttribute('data-composer')).toBe(at.kind);
      const { draft } = await draftIn(guest, on.page);
      expect(draft).toEqual({
        text: WARM,
        site: at.site ?? siteOf(new URL(at.url).hostname)?.id,
        kind: at.kind,
        ...(at.parent && { replyTo: at.parent }),
        ...(at.author && { author: at.author }),
        ...(at.limit && { left: at.limit - WARM.length }),
      });
    });

    if (!thorough.includes(at)) return;

    it.sequential('covers nothing that can be pressed, on narrow and wide screens', async () => {
      await on.page.setViewportSize({ width: 360, height: 900 });
      await on.draft(PUSHY, 'no');
      for (const width of [360, 768, 1280]) {
        await on.page.setViewportSize({ width, height: 900 });
        expect(await on.coveredByBadge(), `${width} px`).toEqual([]);
      }
    });

    it.sequential('leaves chats, searches, profiles and boxes that opt out alone', async () => {
      for (const twin of at.twins) {
        await on.page.locator(twin).focus();
        await on.keys('BUY NOW, link in bio');
      }
      await on.rest();
      expect(await on.badge.count()).toBe(0);
      await on.box.focus();
      await on.keys(WARM);
      await on.hear('yes');
    });

    it.sequential('puts a wording into the editor so that it is sent, and one undo brings the draft back', async () => {
      await on.draft(PUSHY, 'no');
      const wording = await on.use();
      await expect.poll(() => on.state()).toBe(wording);
      expect(await on.seen()).toBe(wording);
      await on.page.keyboard.press('ControlOrMeta+z');
      await expect.poll(() => on.state()).toBe(PUSHY);
      expect(await on.seen()).toBe(PUSHY);
      await on.hear('no');
      const again = await on.use();
      await expect.poll(() => on.state()).toBe(again);
      await on.rest();
      await on.keys(' See you there');
      const whole = `${again} See you there`;
      expect([await on.state(), await on.seen()]).toEqual([whole, whole]);
      await on.sendTwice();
      expect(await on.sent()).toEqual([whole]);
    });

    it.sequential('fixes just one finding, by mouse and by keys, and one undo brings the draft back', async () => {
      await on.draft(PUSHY, 'no');
      await on.badge.click();
      const row = on.card.locator('[data-rule="giveaway"]');
      const calm = PUSHY.replace('RT to win a loaf', 'There’s a loaf to win');
      await row.locator('[data-part="fix"]').click();
      await row.waitFor({ state: 'detached' });
      expect([await on.state(), await on.seen()]).toEqual([calm, calm]);
      await on.card.getByText('Undo brings yours back').waitFor();
      await on.page.keyboard.press('ControlOrMeta+z');
      await expect.poll(() => on.state()).toBe(PUSHY);
      expect(await on.seen()).toBe(PUSHY);
      await row.locator('[data-part="fix"]').focus();
      await on.page.keyboard.press('Enter');
      await row.waitFor({ state: 'detached' });
      await expect.poll(() => on.state()).toBe(calm);
      await on.card.locator('[data-part="finding"] > button:focus').waitFor();
      await on.page.keyboard.press('ControlOrMeta+z');
      await row.waitFor();
      expect([await on.state(), await on.seen()]).toEqual([PUSHY, PUSHY]);
    });

    it.sequential('gives the caret back when the card is closed', async () => {
      await on.draft(WARM, 'yes');
      for (let i = 0; i < 'brown?'.length; i++) await on.page.keyboard.press('ArrowLeft');
      await on.badge.click();
      await on.part('answer').waitFor();
      await on.page.keyboard.press('Escape');
      await on.part('answer').waitFor({ state: 'detached' });
      await on.keys('really ');
      expect(await on.state()).toBe(WARM.replace('brown?', 'really brown?'));
    });

    if (at.unheld) return;

    it.sequential('asks once before a click sends a draft that reads no, and then sends it as it is', async () => {
      await on.draft(PUSHY, 'no');
      await on.pressSend();
      await on.part('post-anyway').waitFor();
      expect(await on.sent()).toEqual([]);
      await on.pressSend();
      expect(await on.sent()).toEqual([PUSHY]);
      await expect.poll(() => on.badge.count()).toBe(0);
    });

    if (at.sendKey) {
      it.sequential('asks once before a key sends a draft that reads no, and the same key then sends it', async () => {
        await on.draft(PUSHY, 'no');
        await on.page.keyboard.press(at.sendKey);
        await on.part('post-anyway').waitFor();
        expect(await on.sent()).toEqual([]);
        await on.rest();
        await on.page.keyboard.press(at.sendKey);
        await expect.poll(() => on.sent()).toEqual([PUSHY]);
      });
    }
  });

  // Apart, since the background is the same for all.
  describe.each(thorough)('$name', (at) => {
    it('never holds a draft when the background is gone', async ({ expect }) => {
      const on = new ComposerPage(await guest.context.newPage(), at);
      await on.open();
      await on.draft(WARM, 'yes');
      await on.keys(' BUY NOW!!! Link in bio!!!');
      await guest.stopBackground();
      await on.pressSend();
      expect(await on.sent()).toEqual([`${WARM} BUY NOW!!! Link in bio!!!`]);
      await on.draft(PUSHY, 'no');
      await guest.stopBackground();
      await on.pressSend();
      await guest.stopBackground();
      if (!at.unheld) await on.pressSend();
      expect((await on.sent()).slice(1)).toEqual([PUSHY]);
      await on.page.close();
    });
  });
});
