import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Facts } from '../../src/engine/facts/facts';
import { read } from '../../src/engine/read';
import type { Draft, Finding, Reading } from '../../src/engine/reading';
import { differences } from '../../src/engine/rephrase/differences';
import { edited } from '../../src/engine/rephrase/edits';
import { withFixes } from '../../src/engine/rephrase/fix';

/** The draft after the fix of this rule's first finding; nothing where there is no fix. */
function fixed(draft: Draft, rule: string): string | undefined {
  const { findings } = read(draft);
  const finding = findings.find((each) => each.rule === rule && each.shown);
  if (!finding) throw new Error(`${rule} is not heard`);
  const { fix } = finding;
  return fix && draft.text.slice(0, fix.start) + fix.text + draft.text.slice(fix.end);
}

describe('one finding is fixed alone', () => {
  it.each([
    [
      'a call to share',
      'share-bait',
      'Our choir sings on Sunday at St Ann’s!! Doors at 7. Share so nobody misses out!',
      'Our choir sings on Sunday at St Ann’s!! Doors at 7.',
    ],
    [
      'a call that hides a question',
      'share-bait',
      '@ana @bo Our plum jam is back at the mill. Retweet if you love plum jam! See you on Saturday.',
      '@ana @bo Our plum jam is back at the mill. Who else loves plum jam? See you on Saturday.',
    ],
    [
      'a shout',
      'shouting',
      'WHY DID I EVER BUY A KETTLE THAT SINGS @ana @bo',
      'Why did I ever buy a kettle that sings @ana @bo',
    ],
    [
      'a pile of hashtags, a disclosure kept',
      'hashtag-pile',
      'We have 12 seats left in the mill on 4 May. Retweet to win one of 3 mugs! #ad #mill #tea #cups #felt #club',
      'We have 12 seats left in the mill on 4 May. Retweet to win one of 3 mugs! #ad #mill #tea',
    ],
    [
      'an order',
      'order-from-nobody',
      'Join our potters for a talk on glazes tomorrow at 4pm. They’ll show what goes wrong in the kiln.',
      'You’re welcome to join our potters for a talk on glazes tomorrow at 4pm. They’ll show what goes wrong in the kiln.',
    ],
    [
      'a trumpet before the news',
      'own-launch',
      'We are thrilled to announce that our bakery on Mill Lane opens on Monday at 7.',
      'Our bakery on Mill Lane opens on Monday at 7.',
    ],
    [
      'one mark too many, words aside',
      'repeated-punctuation',
      'BIG NEWS!!! Our new walking tour is finally here. £9 a head, book now, link in bio. Share so nobody misses out!',
      'BIG NEWS. Our new walking tour is finally here. £9 a head, book now, link in bio. Share so nobody misses out!',
    ],
  ])('%s', (_, rule, text, after) => {
    expect(fixed({ text, site: 'x' }, rule)).toBe(after);
  });

  it('and only where it is local', () => {
    expect(fixed({ text: 'Our new planner is finally here. Link in bio.' }, 'link-in-bio')).toBeUndefined();
    const whole = 'We agree that tea comes before work. With our flask you’re never cold again: https://a.example/t';
    for (const { rule, fix } of read({ text: whole }).findings) {
      if (rule.startsWith('reads-like')) expect(fix).toBeUndefined();
    }
  });
  it('not while the draft is only listened to', () => {
    const { findings } = read(
      { text: 'Our choir sings on Sunday. Share so nobody misses out!' },
      { suggestions: false },
    );
    expect(findings.filter(({ fix }) => fix)).toEqual([]);
  });
  it('at its own place, the rest untouched', () => {
    const text = 'Our choir sings on Sunday. Please share this! We have 12 chairs.';
    const finding = read({ text }).findings.find(({ rule }) => rule === 'share-bait');
    expect(finding?.fix).toEqual({ start: 27, end: 46, text: '' });
  });
});

const TEXT = 'Our choir sings on Sunday. Please share this! We have 12 chairs.';
const finding = (more: Partial<Finding> = {}): Finding => ({
  kind: 'spam',
  rule: 'share-bait',
  start: 27,
  end: 44,
  message: '',
  why: '',
  strength: 'strong',
  severity: 2,
  confidence: 0.9,
  shown: true,
  ...more,
});
const reading = (more: Partial<Reading> = {}): Reading => ({
  invite: 'maybe',
  score: 0.4,
  language: 'en',
  findings: [],
  strengths: [],
  questions: [],
  rephrasings: [],
  ...more,
});
function fixOf(text: string, after: Partial<Reading>, before: Finding = finding()) {
  const [first] = withFixes(new Facts({ text }), reading({ findings: [before] }), () => reading(after));
  return first?.fix;
}

describe('no fix', () => {
  it.each([
    ['that leaves the finding', { findings: [finding({ end: 46 })] }],
    ['that brings another', { findings: [finding({ rule: 'hype', kind: 'contrived', start: 0, end: 3 })] }],
    ['that reads worse', { score: 0.3 }],
    ['that is less welcome', { invite: 'no' as const }],
  ])('%s', (_, after) => {
    expect(fixOf(TEXT, {})).toBeDefined();
    expect(fixOf(TEXT, after)).toBeUndefined();
  });
  it('that only hides it', () => {
    const whole = finding({ start: 20 });
    expect(fixOf(TEXT, {}, whole)).toBeDefined();
    expect(fixOf(TEXT, { findings: [finding({ start: 20, end: 27, shown: false })] }, whole)).toBeUndefined();
  });
  it('of what people do not see', () => {
    expect(fixOf(TEXT, {}, finding({ shown: false }))).toBeUndefined();
  });
  it('of what a change elsewhere would hide', () => {
    expect(fixOf(TEXT, {}, finding({ start: 0, end: 9 }))).toBeUndefined();
  });
  it('that leaves too little', () => {
    expect(fixOf('Please share this!', {}, finding({ start: 0, end: 17 }))).toBeUndefined();
  });
});

it('keeps every fact, whatever stands in the draft', () => {
  const bits = [
    'Our choir sings on Sunday.',
    'Please share this!!!',
    'GET YOURS BEFORE THE DOORS CLOSE',
    'Join us at https://mill.example on 4 May for £3.',
    '@ana said “share this”.',
    'Hurry!',
    '🔥🔥🔥🔥🔥🔥',
    '#a #mill #b #tea #c',
    '\n',
  ];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...bits), { minLength: 1, maxLength: 6 }), (some) => {
      const draft = { text: some.join(' ') };
      for (const { fix } of read(draft).findings) {
        if (!fix) continue;
        expect(fix.start <= fix.end && fix.end <= draft.text.length).toBe(true);
        const after = draft.text.slice(0, fix.start) + fix.text + draft.text.slice(fix.end);
        for (const fact of ['https://mill.example', '4 May', '£3', '@ana', '“share this”']) {
          expect(after.split(fact).length, after).toBe(draft.text.split(fact).length);
        }
      }
    }),
    { numRuns: 60 },
  );
});

it('finds the edits between any two texts', () => {
  const text = fc.array(fc.constantFrom('Hello', ' ', '  ', '!', '#tag', '👩‍🚀', '\n', 'there.'), { maxLength: 14 });
  fc.assert(
    fc.property(text, text, (a, b) => {
      const [before, after] = [new Facts({ text: a.join('') }), new Facts({ text: b.join('') })];
      expect(edited(before.text, differences(before, after))).toBe(after.text);
    }),
  );
});
