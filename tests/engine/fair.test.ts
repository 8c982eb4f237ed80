import { describe, expect, it } from 'vitest';
import { read } from '../../src/engine/read';
import { FACES } from './drafts/faces';
import { PERSONS } from './drafts/names';
import type { Pair } from './drafts/pair';
import { SECOND_LANGUAGE } from './drafts/second-language';
import { VARIETIES } from './drafts/varieties';

/** How far the score may move, of 1, for who somebody is or where they learnt to talk. */
const HARDLY = 0.1;
/** So many pairs in each group. */
const ENOUGH = 25;

const quick = (text: string) => read({ text }, { suggestions: false });

const GROUPS: [string, readonly Pair[]][] = [
  ['where English was learnt at home', VARIETIES],
  ['where English was learnt later', SECOND_LANGUAGE],
  ['who the draft is about', PERSONS],
  ['the skin and the gender of an emoji', FACES],
];

it('the drafts are many, long enough, and of every verdict', () => {
  const all = GROUPS.flatMap(([, pairs]) => pairs);
  expect(new Set(all.flatMap(([, one, other]) => `${one}\n${other}`)).size).toBe(all.length);
  for (const [name, pairs] of GROUPS) expect(pairs.length, name).toBeGreaterThanOrEqual(ENOUGH);
  for (const [, ...both] of all) {
    for (const text of both) {
      const words = text.split(/\s+/).length;
      expect(words >= 8 && words <= 60, text).toBe(true);
    }
  }
  const invites = all.map(([, one]) => quick(one).invite);
  for (const invite of ['yes', 'maybe', 'no'] as const)
    expect(invites.filter((each) => each === invite).length, invite).toBeGreaterThanOrEqual(ENOUGH);
});

describe.each(GROUPS)('%s makes no difference', (_, pairs) => {
  it.each(pairs)('%s: %s', (_what, one, other) => {
    const [first, second] = [quick(one), quick(other)];
    expect(second.invite, other).toBe(first.invite);
    expect(Math.abs(second.score - first.score), other).toBeLessThanOrEqual(HARDLY);
  });
});
