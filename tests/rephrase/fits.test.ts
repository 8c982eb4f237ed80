import { expect, it } from 'vitest';
import { fits } from '../../src/engine/rephrase/length';

it('fits where it may be sent', () => {
  const draft = (site?: string, length = 10) => ({ text: 'a'.repeat(length), ...(site ? { site } : {}) });
  expect(fits('a'.repeat(280), draft('x'))).toBe(true);
  expect(fits('a'.repeat(281), draft('x'))).toBe(false);
  expect(fits('a'.repeat(5000), draft('facebook'))).toBe(true);
  expect(fits('a'.repeat(63_207), draft('facebook'))).toBe(false);
  expect(fits('a'.repeat(5000), draft('elsewhere'))).toBe(true);
});
it('keeps a draft sendable on X where the site is not known', () => {
  expect(fits('a'.repeat(281), { text: 'a'.repeat(280) })).toBe(false);
  expect(fits('a'.repeat(300), { text: 'a'.repeat(290) })).toBe(true);
});
it('goes by what the page says is left', () => {
  const draft = { text: 'a'.repeat(480), site: 'mastodon' };
  expect(fits('a'.repeat(501), draft)).toBe(false);
  expect(fits('a'.repeat(501), { ...draft, left: 21 })).toBe(true);
  // A content warning has taken some of the room.
  expect(fits('a'.repeat(500), { ...draft, left: 5 })).toBe(false);
});
