import { describe, expect, it } from 'vitest';
import { read } from '../../src/engine/read';
import { FOREIGN, NOTHING_TO_JUDGE, PILES, QUICK_ENGLISH } from './drafts/abstained';

/** So many languages, and so many quick drafts. */
const LANGUAGES = 12;
const QUICK = 25;

/** What can be heard where the words cannot be judged. */
const WORDLESS = new Set(['hashtag-pile', 'mention-pile', 'emoji-pile', 'shouting']);
/** Words of those who build such things, which say nothing to those who post. */
const JARGON = /token|corpus|locale|classif|model|score|undefined|null|\bund\b|\bmul\b|BCP/i;
const ONE_LINE = 100;

const quick = (text: string) => read({ text }, { suggestions: false });

function leavesOpen(text: string) {
  const { invite, reason, findings, strengths } = quick(text);
  expect(invite).toBe('unsure');
  expect(reason).toMatch(/^\p{Lu}.+\.$/u);
  expect(reason?.length).toBeLessThanOrEqual(ONE_LINE);
  expect(reason).not.toMatch(JARGON);
  expect(findings.map(({ rule }) => rule).filter((rule) => !WORDLESS.has(rule))).toEqual([]);
  expect(strengths).toEqual([]);
}

it('the drafts are many', () => {
  expect(Object.keys(FOREIGN).length).toBeGreaterThanOrEqual(LANGUAGES);
  expect(new Set(QUICK_ENGLISH).size).toBeGreaterThanOrEqual(QUICK);
});

describe.each(Object.entries(FOREIGN))('%s is not judged', (_, drafts) => {
  it.each(drafts)('%s', leavesOpen);
});

describe.each(Object.entries(NOTHING_TO_JUDGE))('%s: nothing to judge', (_, drafts) => {
  it.each(drafts)('“%s”', leavesOpen);
});

describe('the words around a pile are not judged', () => {
  it.each(PILES)('%s', leavesOpen);
});

describe('quick English is read', () => {
  it.each(QUICK_ENGLISH)('%s', (text) => {
    const { invite, language, reason } = quick(text);
    expect(invite, reason).not.toBe('unsure');
    expect(language).toBe('en');
  });
});
