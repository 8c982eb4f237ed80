import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { addQuiet, clearQuiet, listQuiet, removeQuiet, watchQuiet } from '../../src/platform/quiet';

vi.mock('../../src/platform/browser', () => ({ browser: fakeBrowser }));
vi.mock('../../src/platform/native', () => ({ isAlive: () => true }));
beforeEach(() => fakeBrowser.reset());

const HOME = { site: 'x', key: 'home', label: 'X, post' };
const REPLY = { site: 'x', key: 'reply', label: 'X, reply' };

it('remembers a place once, and nothing but the place', async () => {
  await addQuiet({ ...HOME, text: 'a draft' } as typeof HOME);
  await addQuiet(HOME);
  await addQuiet(REPLY);
  expect(await fakeBrowser.storage.local.get()).toEqual({ quiet: [HOME, REPLY] });
});
it('takes one back and leaves the others', async () => {
  await addQuiet(HOME);
  await addQuiet(REPLY);
  await removeQuiet(HOME);
  expect(await listQuiet()).toEqual([REPLY]);
  await clearQuiet();
  expect(await listQuiet()).toEqual([]);
});
it('reads nothing out of what is not a list of places', async () => {
  for (const quiet of ['x', [null, 3, { site: 'x' }], { site: 'x' }]) {
    await fakeBrowser.storage.local.set({ quiet });
    expect(await listQuiet()).toEqual([]);
  }
});
it('tells of a change until its life ends', async () => {
  const listener = vi.fn();
  const life = new AbortController();
  watchQuiet(listener, life.signal);
  await addQuiet(HOME);
  expect(listener).toHaveBeenLastCalledWith([HOME]);
  life.abort();
  await clearQuiet();
  expect(listener).toHaveBeenCalledOnce();
});
