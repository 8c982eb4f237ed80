import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Facts } from '../src/engine/facts/facts';
import table from '../src/engine/lexicon/table.json';
import type { Example, Rule } from '../src/engine/rule';
import { rules } from '../src/engine/rules';

/** Takes the `⟦ ⟧` marks out of an example and says where they stood. */
function unmark(example: Example) {
  const draft = typeof example === 'string' ? { text: example } : example;
  const spots: { start: number; end: number }[] = [];
  let text = '';
  for (const part of draft.text.split(/([⟦⟧])/)) {
    if (part === '⟦') spots.push({ start: text.length, end: -1 });
    else if (part === '⟧') (spots.at(-1) as { end: number }).end = text.length;
    else text += part;
  }
  return { draft: { ...draft, text }, spots };
}

const spotsOf = (rule: Rule, facts: Facts) => [...rule.check(facts)].map(({ start, end }) => ({ start, end }));

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
  it('says what it is', () => {
    expect(rule.id).toMatch(/^[a-z]+(-[a-z]+)*$/);
    for (const field of ['title', 'why', 'notWhen', 'source', 'message'] as const) {
      expect(rule[field], field).toMatch(/\S/);
      expect(rule[field], field).not.toMatch(/[\n!]|\bmust\b/);
    }
    expect(rule.examples.flags.length).toBeGreaterThanOrEqual(2);
    expect(rule.examples.passes.length).toBeGreaterThanOrEqual(2);
  });
  it.each(rule.examples.flags.map(unmark))('points at the words of $draft.text', ({ draft, spots }) => {
    expect(spots.length, 'no words are marked').toBeGreaterThan(0);
    const facts = new Facts(draft);
    const words = (list: { start: number; end: number }[]) => list.map((s) => draft.text.slice(s.start, s.end));
    expect(words(spotsOf(rule, facts))).toEqual(words(spots));
    expect(spotsOf(rule, facts)).toEqual(spots);
  });
  it.each(rule.examples.passes.map(unmark))('leaves $draft.text in peace', ({ draft }) => {
    expect(spotsOf(rule, new Facts(draft))).toEqual([]);
  });
});

describe('all rules', () => {
  it('have names of their own', () => {
    expect(new Set(rules.map((rule) => rule.id)).size).toBe(rules.length);
  });
  it('that name phrase lists say nothing without a phrase of one', () => {
    const drafts = rules.flatMap(({ examples }) =>
      [...examples.flags, ...examples.passes].map((each) => unmark(each).draft),
    );
    const named = new Set(table.lists);
    for (const { id, lists, check } of rules.filter((rule) => rule.lists)) {
      expect(
        lists?.filter((list) => !named.has(list)),
        id,
      ).toEqual([]);
      for (const draft of drafts) {
        const facts = new Facts(draft);
        if (!lists?.some((list) => facts.phrases.has(list)))
          expect([...check(facts)], `${id}: ${draft.text}`).toEqual([]);
      }
    }
  });
  it('stay inside any text and never throw', () => {
    const word = fc.constantFrom(
      ...'I we you our BUY now! link https://a.example/x #tag @dana 🔥 $5 50% “so” " … \n ? and the'.split(' '),
    );
    const text = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.array(word, { maxLength: 60 }).map((words) => words.join(' ')),
    );
    fc.assert(
      fc.property(text, fc.option(text), (draft, parent) => {
        const facts = new Facts(parent === null ? { text: draft } : { text: draft, replyTo: { text: parent } });
        for (const rule of rules) {
          for (const { start, end } of rule.check(facts)) {
            expect(start).toBeGreaterThanOrEqual(0);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(draft.length);
          }
        }
      }),
      { numRuns: 300, seed: 7 },
    );
  });
});
