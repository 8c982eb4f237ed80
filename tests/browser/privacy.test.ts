import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { EXTENSION, type Guest, PATIENCE, startGuest } from './browser';
import { ComposerPage } from './composer';
import { PUSHY, WARM } from './drafts';
import { pages } from './server';

const LEAK = 'leak.example';
/** The parts of the extension that run on their own, and how each of them would let a draft out. */
const LEAKS = {
  'composer.js': `fetch('https://${LEAK}/waiting', { mode: 'no-cors' });`,
  'coach.js': `new Image().src = 'https://${LEAK}/coach';`,
  'background.js': `fetch('https://${LEAK}/background', { mode: 'no-cors' });`,
};

let guest: Guest | undefined;
afterEach(async () => {
  await guest?.close();
  guest = undefined;
});

/** Uses all that the extension has, on a page of each site and on its own pages. */
async function useEverything({ context, own }: Guest): Promise<void> {
  for (const name of ['X: a reply below its post', 'Facebook: a comment in the feed']) {
    const at = pages.find((page) => page.name === name);
    if (!at) throw new Error(`There is no page "${name}".`);
    const on = new ComposerPage(await context.newPage(), at);
    await on.open();
    await on.draft(WARM, 'yes');
    await on.page.keyboard.press('ControlOrMeta+a');
    // A click on text that is selected is answered late: nothing may be selected when the typing begins.
    await on.page.keyboard.press('Backspace');
    await on.draft(PUSHY, 'no');
    await on.badge.click();
    await on.part('question-answer').fill('People who bake before dawn');
    await on.rest();
    await on.part('finding').getByRole('button').first().click();
    await on.part('copy').click();
    await on.part('use').click();
    await on.page.keyboard.type(` ${PUSHY}`);
    await on.sendTwice();
    await on.draft(PUSHY, 'no');
    await on.openCard();
    await on.part('not-this-time').click();
    await on.page.close();
  }
  for (const path of ['popup.html', 'practice.html']) {
    const page = await context.newPage();
    await page.goto(own(path));
    const box = page.locator('textarea, [contenteditable="true"]').first();
    await box.fill(PUSHY);
    await box.blur();
    await page.waitForTimeout(600);
    await page.close();
  }
  const options = await context.newPage();
  await options.goto(own('options.html'));
  await options.getByRole('radio').last().check();
  await options
    .getByRole('button', { name: /^Listen again/ })
    .first()
    .click();
  await options.close();
}

/** What arrived, but for what the pages themselves are made of. */
function strangers({ world }: Guest): string[] {
  const known = new Set(
    pages.flatMap(({ url }) => {
      const { host, pathname, search } = new URL(url);
      return [host + pathname + search, `${host}/page.css`, `${host}/page.js`];
    }),
  );
  return world.requests.filter((request) => !known.has(request));
}

/** The extension with a leak in each of its parts, and without the policy that keeps its own pages in. */
async function leaky(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'good-guest-leaky-'));
  await cp(EXTENSION, folder, { recursive: true });
  for (const [path, leak] of Object.entries(LEAKS)) {
    const file = join(folder, path);
    await writeFile(file, `${leak}\n${await readFile(file, 'utf8')}`);
  }
  const file = join(folder, 'manifest.json');
  const { content_security_policy: _, ...manifest } = JSON.parse(await readFile(file, 'utf8'));
  await writeFile(file, JSON.stringify(manifest));
  return folder;
}

it('sees every request that any part makes', async () => {
  const folder = await leaky();
  guest = await startGuest(folder);
  await useEverything(guest);
  const { world } = guest;
  const wanted = ['background', 'coach', 'waiting'].map((part) => `${LEAK}/${part}`);
  await expect
    .poll(() => [...new Set(world.requests)].filter((request) => request.startsWith(LEAK)).toSorted(), {
      timeout: PATIENCE,
    })
    .toEqual(wanted);
  await guest.close();
  guest = undefined;
  await rm(folder, { recursive: true });
});

it('makes no request and keeps no word, whatever is written and pressed', async () => {
  guest = await startGuest();
  await useEverything(guest);
  expect(strangers(guest)).toEqual([]);
  const stored = await guest.desk.evaluate(async () =>
    JSON.stringify([await chrome.storage.local.get(), await chrome.storage.session.get(), { ...localStorage }]),
  );
  expect(stored).not.toMatch(/bread|radiator/);
});
