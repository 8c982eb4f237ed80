import { createRequire } from 'node:module';
import { expect, it } from 'vitest';
import { fits, weightedLength } from '../../src/engine/rephrase/length';

const twitter = createRequire(import.meta.url)('twitter-text') as {
  parseTweet(text: string): { weightedLength: number };
};

it.each([
  'Our new planner is here.',
  'The map: https://a.example.com/a/very/long/path/that/goes/on/and/on',
  'Straße, café, “quotes” — and a dash…',
  '新しい本ができました',
  'Home again 🏡 👨‍👩‍👧 🇫🇷 👍🏽',
])('counts as the site does: %s', (text) => {
  expect(weightedLength(text)).toBe(twitter.parseTweet(text).weightedLength);
});

it('knows the limits', () => {
  expect(fits('a'.repeat(280), 'x')).toBe(true);
  expect(fits('a'.repeat(281), 'x')).toBe(false);
  expect(fits('a'.repeat(281), 'facebook')).toBe(true);
  expect(fits('a'.repeat(281), undefined)).toBe(true);
});
