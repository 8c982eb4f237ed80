// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { gate, openGate } from '../../src/page/gate';

const extension = vi.hoisted(() => ({ runtime: { id: 'good-guest' as string | undefined } }));
vi.mock('../../src/platform/native', () => ({ isAlive: () => Boolean(extension.runtime.id) }));

let life: AbortController;
const heard = vi.fn();
beforeEach(() => {
  life = new AbortController();
  openGate(life.signal);
  heard.mockReset();
  document.addEventListener('click', heard, { signal: life.signal });
});
afterEach(() => {
  life.abort();
  gate().hold = undefined;
  extension.runtime.id = 'good-guest';
});
const click = () => document.body.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));

it('lets everything pass without a coach', () => {
  expect(click()).toBe(true);
  expect(heard).toHaveBeenCalledOnce();
});
it('keeps from the site what the coach holds', () => {
  gate().hold = (event) => event.type === 'click';
  expect(click()).toBe(false);
  expect(heard).not.toHaveBeenCalled();
});
it('lets everything pass when the coach fails, and asks it no more', () => {
  const hold = vi.fn(() => {
    throw new Error('lost my place');
  });
  gate().hold = hold;
  expect(click()).toBe(true);
  expect(click()).toBe(true);
  expect(heard).toHaveBeenCalledTimes(2);
  expect(hold).toHaveBeenCalledOnce();
});
it('lets everything pass once the extension is gone', () => {
  gate().hold = () => true;
  extension.runtime.id = undefined;
  expect(click()).toBe(true);
  expect(heard).toHaveBeenCalledOnce();
});
