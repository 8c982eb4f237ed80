import { describe, expect, it } from 'vitest';
import { read } from '../../src/engine/read';
import { SPARED } from './drafts/left-in-peace';

const ENOUGH = 60;
/** From this severity on a finding says that people are put off. */
const PUTS_OFF = 2;

const quick = (text: string) => read({ text }, { suggestions: false });
const cases = SPARED.map(({ what, text }) => [what, text] as const);
const tender = SPARED.filter((draft) => draft.tender).map(({ what, text }) => [what, text] as const);

it('there are enough of them', () => {
  expect(new Set(cases.map(([, text]) => text)).size).toBeGreaterThanOrEqual(ENOUGH);
});

describe('people are not turned away for', () => {
  it.each(cases)('%s: %s', (_, text) => {
    const { invite, score, findings } = quick(text);
    const shown = findings.filter((finding) => finding.shown).map(({ rule }) => rule);
    expect(invite, `${score.toFixed(2)} ${shown.join()}`).not.toBe('no');
  });
});

describe('nobody is corrected in', () => {
  it.each(tender)('%s: %s', (_, text) => {
    const heard = quick(text).findings.filter(({ shown, severity }) => shown && severity >= PUTS_OFF);
    expect(heard.map(({ rule, start, end }) => `${rule}: ${text.slice(start, end)}`)).toEqual([]);
  });
});
