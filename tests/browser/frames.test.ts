import type { Frame } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Guest, startGuest } from './browser';
import { ComposerPage } from './composer';
import { pages } from './server';

let guest: Guest;
beforeAll(async () => {
  guest = await startGuest();
});
afterAll(() => guest.close());

/** How many scripts' worlds of ours there are in each document of a process, by its frame. */
async function worldsAround(frame: Frame): Promise<string[]> {
  const session = await guest.context.newCDPSession(frame);
  const worlds: string[] = [];
  session.on('Runtime.executionContextCreated', ({ context: { name, auxData, origin } }) => {
    if (name === 'Good Guest') worlds.push(`${origin} ${auxData?.frameId}`);
  });
  await session.send('Runtime.enable');
  await session.detach();
  return worlds;
}

it('waits in frames only where a site has its composers in frames', async () => {
  const at = pages.find(({ frame }) => frame);
  if (!at) throw new Error('There is no page with frames.');
  const on = new ComposerPage(await guest.context.newPage(), at);
  await on.open();
  await on.page.waitForLoadState('networkidle');
  const [main, ...frames] = on.page.frames();
  const foreign = frames.find((frame) => frame.url().startsWith('https://x.com/'));
  if (!main || !foreign) throw new Error('The page lacks a frame.');
  // Itself and the one with the composer, and not the one without an address.
  expect(frames).toHaveLength(3);
  expect(await worldsAround(main)).toHaveLength(2);
  expect(await worldsAround(foreign)).toEqual([]);
});
