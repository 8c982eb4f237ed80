// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { focused, watchFocus } from '../../src/page/focus';

let life: AbortController;
const told = vi.fn();
beforeEach(() => {
  life = new AbortController();
  told.mockReset();
  watchFocus(told, life.signal);
});
afterEach(() => {
  life.abort();
  document.body.replaceChildren();
});

function add(html: string, to: ParentNode = document.body): HTMLElement {
  const holder = document.createElement('div');
  holder.innerHTML = html;
  to.append(holder);
  return holder.firstElementChild as HTMLElement;
}

it.each([
  ['a textarea', '<textarea></textarea>'],
  ['a line of text', '<input type="text">'],
  ['a line of no named kind', '<input>'],
  ['an editor', '<div contenteditable="true" tabindex="0"></div>'],
])('hears when %s is focused', (_, html) => {
  const field = add(html);
  field.focus();
  expect(told.mock.calls).toEqual([[field]]);
  expect(focused()).toBe(field);
});
it.each([
  ['a button', '<button></button>'],
  ['a search', '<input type="search">'],
  ['a password', '<input type="password">'],
  ['a box to tick', '<input type="checkbox">'],
])('has no ear for %s', (_, html) => {
  add(html).focus();
  expect(told).not.toHaveBeenCalled();
  expect(focused()).toBeUndefined();
});
it('hears a focus that moves within a shadow root, and each once', () => {
  const root = add('<div></div>').attachShadow({ mode: 'open' });
  const fields = [add('<textarea></textarea>', root), add('<textarea></textarea>', root)];
  for (const field of fields) field.focus();
  expect(told.mock.calls).toEqual(fields.map((field) => [field]));
  expect(focused()).toBe(fields[1]);
});
it('hears nothing any more when its life has ended', () => {
  life.abort();
  add('<textarea></textarea>').focus();
  expect(told).not.toHaveBeenCalled();
});
