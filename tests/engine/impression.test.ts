import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { Facts } from '../../src/engine/facts/facts';
import { gramsOf } from '../../src/engine/impression/grams';
import { impressionOf, KINDS, type Model, model, Reader, TARGETS } from '../../src/engine/impression/impression';
import { reasonsFor } from '../../src/engine/impression/reasons';
import { weightiest } from '../../src/engine/impression/weightiest';

describe('the fitted model', () => {
  it('is small', () => {
    const file = readFileSync('src/engine/impression/model.json');
    expect(gzipSync(file, { level: 9 }).length).toBeLessThanOrEqual(60_000);
  });
  it('has a weight for every target', () => {
    const grams = model.grams.split('\n');
    expect(new Set(grams).size).toBe(grams.length);
    expect(model.bias).toHaveLength(TARGETS.length);
    expect(model.gramWeights.map((weights) => weights.length)).toEqual(TARGETS.map(() => grams.length));
    for (const row of Object.values(model.facts)) expect(row).toHaveLength(TARGETS.length);
  });
  it('holds no run of more than three words', () => {
    expect(model.grams.split('\n').filter((gram) => gram.split(' ').length > 3)).toEqual([]);
  });
});

describe('runs of words', () => {
  it('stand where they first stand, with handles, links and numbers read alike', () => {
    const text = 'Call @dana now, call @lee.';
    const grams = gramsOf(new Facts({ text }));
    const at = (gram: string) => {
      const span = grams.get(gram);
      return span && text.slice(span.start, span.end);
    };
    expect(at('call <mention>')).toBe('Call @dana');
    expect(at('<start> call')).toBe('Call');
    expect(at('<mention> now ,')).toBe('@dana now,');
    expect(grams.has('call @dana')).toBe(false);
  });
});

describe('an impression', () => {
  /** One word that speaks for spam by 4 steps of 1, and a bias of -2 everywhere. */
  const tiny: Model = {
    ...model,
    bias: TARGETS.map(() => -2),
    facts: { exclaims: TARGETS.map((target) => (target === 'spam' ? 1 : 0)) },
    grams: 'flyer',
    gramWeights: TARGETS.map((target) => (target === 'spam' ? 'E' : 'A')),
    gramSteps: TARGETS.map(() => 1),
  };
  const read = (text: string) => new Reader(tiny).read(new Facts({ text }));
  it('adds up what facts and words weigh', () => {
    expect(read('A flyer').kinds.spam).toBeCloseTo(1 / (1 + Math.exp(-2)));
    expect(read('A flyer!').kinds.spam).toBeCloseTo(1 / (1 + Math.exp(-2 - Math.log1p(1))));
    expect(read('A letter').kinds.spam).toBeCloseTo(1 / (1 + Math.exp(2)));
  });
  it('knows which words spoke', () => {
    expect(read('A flyer for you').weighed('spam')).toEqual([{ span: { start: 2, end: 7 }, weight: 4 }]);
    expect(read('A flyer for you').weighed('asks')).toEqual([]);
  });
  it('of every kind is a probability', () => {
    const { kinds } = impressionOf(new Facts({ text: 'Buy our planner now, friends.' }));
    expect(Object.keys(kinds)).toEqual([...KINDS]);
    for (const chance of Object.values(kinds)) expect(chance > 0 && chance < 1).toBe(true);
  });
});

describe('the weightiest words', () => {
  it('are one sentence, or one clause of a long one, without the marks around it', () => {
    const text = 'We met on the stairs. Sign up now and get our free guide! See you there.';
    const words = weightiest(new Facts({ text }), 'self-promotion');
    expect(words && text.slice(words.start, words.end)).toBe('Sign up now and get our free guide');
  });
  it('are none where only marks and links spoke', () => {
    expect(weightiest(new Facts({ text: 'https://a.example/x' }), 'broadcast')).toBeUndefined();
  });
});

describe('the reasons', () => {
  const reasons = (text: string) => reasonsFor(new Facts({ text }), 'broadcast');
  it('are things that people can see in the draft, two at most, none twice', () => {
    const told = reasons('Harbour Trust Names Ruth Malik As Head Of Piers: Learn more https://piers.example #harbour');
    expect(told).not.toBe('');
    expect(told.split(', and ').length).toBeLessThanOrEqual(2);
    expect(new Set(told.split(', and ')).size).toBe(told.split(', and ').length);
  });
  it('quote the draft, not the list', () => {
    const text = 'The new pier is ready. FIND OUT MORE on our page.';
    for (const [, quoted = ''] of reasons(text).matchAll(/“([^”]+)”/g)) expect(`${text} we our`).toContain(quoted);
  });
  it('are left out where nothing that can be seen spoke', () => {
    expect(reasons('I lost my umbrella on the ferry again.')).toBe('');
  });
});
