import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Facts } from '../../src/engine/facts/facts';
import { gramsOf } from '../../src/engine/impression/grams';
import { KnownRuns } from '../../src/engine/impression/known-runs';
import { remembered } from '../../src/engine/remembered';

const TEXTS = {
  story:
    'I burnt the second loaf as well. My neighbour knocked, sniffed and said "leave it, we like it dark"!\nSo we ate it on the stairs. Dr. Plum came too, at 7pm… and stayed until ten. Would you have opened the window?',
  pitch:
    'BUY NOW!!! Our new planner is finally here 🎉🎉 Only £12.50, was £ 20.\n\nLink in bio, or see https://planner.example/shop. Comment "PLAN" and tag a friend! #planner #sale #new',
  notice:
    'Road works on Mill Lane: closed from Monday.\r\n- Buses stop at the library\r\n- Bins on Tuesday\r\n> "The lane will be closed."\r\nvia @council.example',
  reply: '@dana Thank you for the plums, they were lovely! I don´t know how you do it. What did you put on the tree?',
  mixed: 'Gracias a todos por venir ayer. It was a very good evening for us and I want to thank you all. Hasta mañana!',
};

/** What may be typed or pasted anywhere. */
const PIECES = [
  ...[
    'a',
    'Z',
    '7',
    ' ',
    '.',
    '!',
    '?',
    '…',
    ',',
    '-',
    '>',
    '"',
    '“',
    '”',
    '`',
    '´',
    '(',
    ')',
    '\n',
    '\r\n',
    '\r',
    '🎉',
    '👩‍🌾',
  ],
  ...[
    ' really',
    ' BREAD TODAY',
    ' for 5 million',
    '$',
    ' https://a.example/b?c',
    ' #plums',
    ' @sam',
    ' e.g. ',
    '. 5 euros',
  ],
  ...[
    '. Why? ',
    ' Link in bio. ',
    '\n\nShare this with a friend!\n',
    ' "like and share" ',
    'Thanks so much. ',
    '\ud83c',
  ],
];

interface Edit {
  at: number;
  /** Characters that the piece takes the place of. */
  removed: number | 'as much';
  piece: string;
}
const edits = fc.array(
  fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    removed: fc.oneof(fc.constant(0), fc.constant('as much' as const), fc.nat(60)),
    piece: fc.oneof(fc.constantFrom(...PIECES), fc.constantFrom(...PIECES), fc.constantFrom(...Object.values(TEXTS))),
  }),
  { minLength: 6, maxLength: 6 },
);

/** The text after each edit, the first one included. */
function typed(first: string, all: readonly Edit[]): string[] {
  const texts = [first];
  for (const { at, removed, piece } of all) {
    const text = texts.at(-1) as string;
    const from = Math.round(at * text.length);
    texts.push(text.slice(0, from) + piece + text.slice(from + (removed === 'as much' ? piece.length : removed)));
  }
  return texts;
}

/** An engine that remembers nothing yet: it tells what it reads in a text and what that is made of. */
async function newEngine(): Promise<(text: string) => string> {
  vi.resetModules();
  const { read } = await import('../../src/engine/read');
  const { Facts } = await import('../../src/engine/facts/facts');
  return (text) => {
    const reading = read({ text }, { suggestions: false });
    const { tokens, sentences, phrases, persons, shouting, language, questions } = new Facts({ text });
    const placed = sentences.map(({ saying, ...sentence }) => sentence);
    const asked = questions.map(({ sentence, type }) => [sentence.index, type]);
    return JSON.stringify([reading, tokens, placed, [...phrases], persons, shouting, language, asked]);
  };
}

describe('a draft that is read again after an edit', () => {
  it.each(Object.entries(TEXTS))('reads as if for the first time: %s', async (_, first) => {
    const again = await newEngine();
    await fc.assert(
      fc.asyncProperty(edits, async (all) => {
        for (const text of typed(first, all)) expect(again(text)).toBe((await newEngine())(text));
      }),
      { seed: 7, numRuns: 4, endOnFailure: true },
    );
  });
  it.each([
    ['a line of the same number of sentences', 'Rye is out. \nOats tomorrow.', 'Rye is out.\n\nOats tomorrow.'],
    ['one more sentence in front', 'Rye is out now\nOats tomorrow.', 'Rye is. Ut now\nOats tomorrow.'],
    ['somebody else’s words now', 'He sat. Link in bio. She left.', '"He sat. Link in bio. She left."'],
    ['a quotation that ends elsewhere', '"Buy now. Link in bio." Tag me.', '"Buy now." Link in bio." Tag me.'],
  ])('is not taken for one that looks alike: %s', async (_, first, second) => {
    const again = await newEngine();
    again(first);
    expect(again(second)).toBe((await newEngine())(second));
  });
});

describe('known runs of words', () => {
  it('are those of all runs that the model weighs, where they first stand', () => {
    fc.assert(
      fc.property(fc.constantFrom(...Object.values(TEXTS)), edits, fc.nat(6), (first, all, pick) => {
        for (const text of typed(first, all)) {
          const facts = new Facts({ text });
          const grams = [...gramsOf(facts)].filter((_, i) => i % 7 !== pick);
          const known = new KnownRuns(grams.map(([gram]) => gram));
          expect(known.of(facts)).toEqual(grams.map(([, span], place) => ({ place, ...span })));
        }
      }),
      { seed: 7, numRuns: 60 },
    );
  });
});

describe('what is remembered', () => {
  const make = vi.fn((text: string) => ({ text }));
  beforeEach(() => make.mockClear());
  const filler = (from: number, units: number) =>
    Array.from({ length: units / 1_000 }, (_, i) => `${from + i} `.padEnd(1_000, 'plum '));
  it('is found once', () => {
    const of = remembered(make);
    expect(of('rye')).toBe(of('rye'));
    expect(make).toHaveBeenCalledTimes(1);
  });
  it('stays while it is asked for, and goes when it is not', () => {
    const of = remembered(make);
    const [rye, oats] = [of('rye'), of('oats')];
    for (const text of filler(0, 200_000)) {
      of(text);
      of('rye');
    }
    expect(of('rye')).toBe(rye);
    expect(of('oats')).not.toBe(oats);
  });
  it('is no text beyond the length of a paragraph', () => {
    const of = remembered(make);
    const long = 'plum '.repeat(1_000);
    expect(of(long)).not.toBe(of(long));
  });
});
