import { describe, expect, it } from 'vitest';
import { Facts } from '../../src/engine/facts/facts';
import { sceneOf } from '../../src/engine/questions/scene';
import { read } from '../../src/engine/read';
import { CLOSED_LIST } from '../../src/engine/rephrase/closed-list';
import { closingQuestions } from '../../src/engine/rephrase/closing-questions';
import { OCCASIONS } from '../../src/engine/rephrase/occasions';
import { SMALL_TALK } from '../../src/engine/rephrase/small-talk';

function asked(text: string, site?: string): string | undefined {
  const draft = site ? { text, site } : { text };
  const reading = read(draft, { suggestions: false });
  return closingQuestions(sceneOf(new Facts(draft), reading), reading.invite === 'no')[0];
}

describe('the room is asked', () => {
  it.each([
    [
      'about a list of advice',
      'Before you rent:\n- knock on the walls\n- run the tap\n- ask the neighbours',
      /^Which /,
    ],
    [
      'about what happens to everybody',
      'When you put the bins out and it is the wrong week again',
      /happened|then|there/,
    ],
    ['about two sides', 'Tea vs coffee on a night shift, that is where I am tonight', /^Which /],
    ['about an opinion', 'I think every town should have a tool library by now.', /see|down|ring|missing/],
    [
      'about what is open to all',
      'Join us for a night of sea songs at the mill on Friday. Doors open at 7.',
      /coming|there|bring|going/,
    ],
    [
      'about what can be chosen from',
      'Our new mugs, bowls and plates are in the shop. Come and see our range.',
      /Which/,
    ],
    [
      'about who is asked',
      'Our new podcast: an interview with Maria Lopez about glue. Listen to it now.',
      /Maria Lopez/,
    ],
    ['about its subject', 'Our bank branches are open again. Visit our branch and open an account today.', /bank|pay/],
    ['about a slip', 'I forgot my keys on the ferry and slept in the shed.', /happened|done|there/],
  ])('%s', (_, text, question) => {
    expect(asked(text)).toMatch(question);
  });
  it('the same of the same draft', () => {
    const text = 'I think every town should have a tool library by now.';
    expect(asked(text)).toBe(asked(text));
  });
});

describe('nobody is asked', () => {
  it.each([
    ['where somebody grieves', 'I think we should all call our mums more. Mine died in March.'],
    ['where one guest is spoken to', '@lee I think every town should have a tool library.'],
    ['where too little is said', 'I think so.'],
    ['where nothing calls for it', 'The ferry leaves at nine from the old pier.'],
  ])('%s', (_, text) => {
    expect(asked(text)).toBeUndefined();
  });
});

describe('what is asked', () => {
  it.each([...SMALL_TALK, ...OCCASIONS].flatMap(({ asks }) => asks).map((asked) => [asked] as const))(
    '%s',
    (wording) => {
      const words =
        wording
          .replace(/\{it\}/g, '')
          .replaceAll('’', "'")
          .toLowerCase()
          .match(/[a-z']+/g) ?? [];
      expect(words.filter((word) => !CLOSED_LIST.has(word))).toEqual([]);
      expect(wording).toMatch(/^\p{Lu}[^?]*\?$/u);
    },
  );
});
