import { describe, expect, it } from 'vitest';
import { Facts } from '../../src/engine/facts/facts';
import type { Reading } from '../../src/engine/reading';
import { transformations } from '../../src/engine/rephrase/plans';

const unread: Reading = {
  invite: 'no',
  score: 0.2,
  language: 'en',
  findings: [],
  strengths: [],
  questions: [],
  rephrasings: [],
};

describe.each(transformations.map((step) => [step.id, step] as const))('%s', (_, step) => {
  const examples = step.examples.map(
    ([draft, after]) => [typeof draft === 'string' ? { text: draft } : draft, after] as const,
  );
  it('shows what it changes and what it leaves alone', () => {
    expect(step.id).toMatch(/^[a-z]+(-[a-z]+)*$/);
    expect(examples.some(([{ text }, after]) => text !== after)).toBe(true);
    expect(examples.some(([{ text }, after]) => text === after)).toBe(true);
  });
  it.each(examples)('$text', (draft, after) => {
    const once = step.apply(new Facts(draft), unread);
    expect(once).toBe(after);
    expect(step.apply(new Facts({ ...draft, text: once }), unread), 'twice').toBe(once);
  });
});
