import fc from 'fast-check';
// @ts-expect-error: X's own counter comes without types.
import twitter from 'twitter-text';
// @ts-expect-error: so do its patterns, of which Mastodon makes its own.
import patterns from 'twitter-text/dist/regexp/index.js';
import { describe, expect, it } from 'vitest';
import { blueskyLength } from '../../src/engine/length/bluesky';
import { lengthOf } from '../../src/engine/length/length';
import { mastodonLength } from '../../src/engine/length/mastodon';
import { threadsLength } from '../../src/engine/length/threads';
import { weightedLength } from '../../src/engine/length/weighted';
import type { DraftKind } from '../../src/engine/reading';

const PIECES =
  'Bread is ready @dana @dana@kiln.org #kiln £12 50% ☕ 🔥🔥 👩‍🍳 ñandú 日本 … “so” — https://a.com/x https://kiln.org/a/long/path/to/it?with=this#and-that (https://a.com/y). www.kiln.org'.split(
    ' ',
  );
const texts = fc.array(fc.constantFrom(...PIECES, '\n'), { maxLength: 40 }).map((pieces) => pieces.join(' '));

describe('the length of a post on X', () => {
  it.each([
    ['Plain words.', 12],
    ['Café, “quoted” – and so on…', 28],
    ['🔥', 2],
    ['🏴󠁧󠁢󠁷󠁬󠁳󠁿', 2],
    ['👩‍👩‍👧‍👦 and 👍🏽', 9],
    ['日本語', 6],
    ['See https://kiln.example/a/very/long/path?with=things#and-more', 27],
    ['See https://a.com.', 28],
  ])('%s counts %i', (text, length) => {
    expect(weightedLength(text)).toBe(length);
  });
  it('is what X itself counts', () => {
    const counted = (text: string): number => twitter.parseTweet(text).weightedLength;
    fc.assert(
      // X reads a mention of another server its own way.
      fc.property(texts, (text) => {
        const here = text.replaceAll('@dana@kiln.org', '@dana');
        expect(weightedLength(here)).toBe(counted(here));
      }),
      { numRuns: 300, seed: 5 },
    );
  });
});

describe('the length of a post on Bluesky', () => {
  it.each([
    ['Plain words.', 12],
    ['👩‍👩‍👧‍👦 and 👍🏽 🇳🇴', 9],
    ['cafe\u0301 한국', 7],
    // a.com
    ['See https://a.com/', 9],
    // a.com/2026/bread
    ['https://a.com/2026/bread', 16],
    // a.com/2026/bread-a...
    ['https://a.com/2026/bread-and-more?x=1#y', 21],
    ['(see https://a.com/2026/bread-and-more)!', 28],
    // A bare host is a link too, and stays whole.
    ['kiln.org/a/very/long/path/to/it', 31],
    ['xhttps://a.com/2026/bread-and-more', 34],
    ['Bad: https://', 13],
  ])('%s counts %i', (text, length) => {
    expect(blueskyLength(text)).toBe(length);
  });
});

describe('the length of a post on Mastodon', () => {
  it.each([
    ['Plain words.', 12],
    ['👩‍👩‍👧‍👦 and 👍🏽 🇳🇴', 9],
    ['cafe\u0301', 4],
    // The web client counts the marks of most scripts, though its server does not.
    ['नमस्ते', 6],
    ['See https://a.com/x.', 28],
    ['See https://kiln.org/a/very/long/path?with=things#and-more', 27],
    ['See www.kiln.org/a/very/long/path/to/it', 39],
    ['@dana@kiln.org hi', 8],
    ['mail dana@kiln.org', 18],
    ['(@dana@kiln.org)', 7],
  ])('%s counts %i', (text, length) => {
    expect(mastodonLength(text)).toBe(length);
  });
  it('takes for links and mentions what its web client takes for them', () => {
    const { validUrlPrecedingChars: before, validDomain: host, validPortNumber: port, validUrlPath: path } = patterns;
    const query = `\\?${patterns.validUrlQueryChars.source}*${patterns.validUrlQueryEndingChars.source}`;
    const link = new RegExp(
      `(${before.source})https?://${host.source}(?::${port.source})?(?:/${path.source}*)?(?:${query})?`,
      'gi',
    );
    const client = (text: string) => {
      const asCounted = text
        .replace(link, (_, lead: string) => lead + 'x'.repeat(23))
        .replace(/(^|[^/\w])@(([a-z0-9_]+)@[a-z0-9.-]+[a-z0-9]+)/gi, '$1@$3');
      return [...new Intl.Segmenter().segment(asCounted)].length;
    };
    fc.assert(
      fc.property(texts, (text) => {
        expect(mastodonLength(text)).toBe(client(text));
      }),
      { numRuns: 300, seed: 5 },
    );
  });
});

it('counts an emoji on Threads as the bytes it takes', () => {
  expect(['Plain', '🔥', 'é', '👍🏽', 'https://a.com/x'].map(threadsLength)).toEqual([5, 4, 1, 8, 15]);
});

describe('how long a draft may be', () => {
  it.each<[string, DraftKind, number | undefined]>([
    ['x', 'reply', 280],
    ['facebook', 'post', 63_206],
    ['facebook', 'comment', 8_000],
    ['linkedin', 'post', 3_000],
    ['linkedin', 'reply', 1_250],
    ['instagram', 'post', 2_200],
    ['instagram', 'comment', 2_200],
    ['threads', 'quote', 500],
    ['bluesky', 'reply', 300],
    ['mastodon', 'post', 500],
    ['reddit', 'post', 40_000],
    ['reddit', 'comment', 10_000],
    ['youtube', 'comment', 10_000],
    ['youtube', 'post', undefined],
    ['elsewhere', 'post', undefined],
  ])('on %s, a %s: %s', (site, kind, limit) => {
    expect(lengthOf('abc', { text: 'abc', site, kind })).toEqual({ used: 3, ...(limit && { limit }) });
  });
  it('is what the page says, where it says so', () => {
    const text = '@dana@kiln.org hi';
    expect(lengthOf(text, { text, site: 'mastodon', left: 4992 })).toEqual({ used: 8, limit: 5000 });
  });
});
