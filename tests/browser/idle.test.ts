import type { CDPSession } from 'playwright-core';
import { afterAll, beforeAll, describe, it } from 'vitest';
import { siteOf } from '../../src/sites';
import { type Guest, startGuest } from './browser';
import { ComposerPage } from './composer';
import { PUSHY } from './drafts';
import { grantedPages, pages } from './server';

/** How long nothing of ours may run, in ms. */
const WHILE = 2000;
/** After this long everything that was begun has ended: the reading of a draft, the look for boxes that are gone. */
const SETTLED = 1500;

let guest: Guest;
beforeAll(async () => {
  guest = await startGuest();
});
afterAll(() => guest.close());

const siteAt = ({ site, url }: (typeof pages)[number]) => site ?? siteOf(new URL(url).hostname)?.id;
const all = [...pages, ...grantedPages].filter(({ frame }) => !frame);
/** One page of each site: what runs between focus and focus is the same on all of them. */
const each = all.filter((at, i) => all.findIndex((other) => siteAt(other) === siteAt(at)) === i);

/** The functions of ours that have run in a page since this was last asked: timers, observers, listeners, whatever. */
async function ran(session: CDPSession): Promise<string[]> {
  const { result } = await session.send('Profiler.takePreciseCoverage');
  return result
    .filter(({ url }) => url.startsWith('chrome-extension://'))
    .flatMap(({ url, functions }) =>
      functions
        .filter(({ ranges: [whole] }) => (whole?.count ?? 0) > 0)
        .map(({ functionName }) => `${url} ${functionName}`),
    );
}

describe.concurrent('with no composer focused', () => {
  it.for(each)('nothing of ours runs on $name, whatever the page does', async (at, { expect }) => {
    const on = new ComposerPage(await guest.context.newPage(), at);
    const session = await guest.context.newCDPSession(on.page);
    await session.send('Profiler.enable');
    await session.send('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
    await on.open();
    // As busy as a feed that lives.
    await on.page.evaluate(() => {
      const live = document.body.appendChild(document.createElement('p'));
      setInterval(() => {
        live.textContent = String(performance.now());
        document.body.append(document.createElement('div'));
        live.classList.toggle('busy');
      }, 50);
    });
    const isSilent = async (when: string, after = SETTLED) => {
      await on.page.waitForTimeout(after);
      await ran(session);
      await on.page.waitForTimeout(WHILE);
      expect(await ran(session), when).toEqual([]);
    };
    await isSilent('before anything was focused');
    const [twin] = at.twins;
    const writeElsewhere = async () => {
      if (!twin) return;
      await on.page.locator(twin).focus();
      await on.page.keyboard.type('bread');
    };
    await writeElsewhere();
    await isSilent('in a box that is none of our business');
    await on.draft(PUSHY, 'no');
    expect((await ran(session)).length).toBeGreaterThan(10);
    await on.box.blur();
    await isSilent('after a composer');
    // The first key may be the one that left the composer; the others are none of our business.
    await writeElsewhere();
    await writeElsewhere();
    await isSilent('in such a box, after a composer', 0);
    await on.page.close();
  });
});
