import fc from 'fast-check';
// @ts-expect-error: X's own counter comes without types.
import twitter from 'twitter-text';
import { describe, expect, it } from 'vitest';
import { fits, weightedLength } from '../../src/engine/rephrase/length';

const counted = (text: string): number => twitter.parseTweet(text).weightedLength;

describe('the length of a post on X', () => {
  it.each([
    ['Plain words.', 12],
    ['Café, “quoted” – and so on…', 28],
    ['🔥', 2],
    ['👩‍👩‍👧‍👦 and 👍🏽', 9],
    ['日本語', 6],
    ['See https://kiln.example/a/very/long/path?with=things#and-more', 27],
    ['See https://a.com.', 28],
  ])('%s counts %i', (text, length) => {
    expect(weightedLength(text)).toBe(length);
  });
  it('is what X itself counts', () => {
    const piece = fc.constantFrom(
      ...'Bread is ready @dana #kiln £12 50% ☕ 🔥🔥 👩‍🍳 ñandú 日本 … “so” — https://a.com/x www.kiln.org \n'.split(
        ' ',
      ),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join(' ');
        expect(weightedLength(text)).toBe(counted(text));
      }),
      { numRuns: 300, seed: 5 },
    );
  });
});

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
