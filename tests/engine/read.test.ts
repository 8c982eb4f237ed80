import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { read } from '../../src/engine/read';
import type { Draft, Reading } from '../../src/engine/reading';
import { rules } from '../../src/engine/rules';

const PLANNER = '🚨 BUY NOW!!! Our AMAZING new planner is HERE! Link in bio. RT to win 🔥🔥 #ad #sale #planner #win';
const THANKS = 'Thanks @dana, the tip about batching replies saved me an hour. How do you handle weekends?';

const words = ({ text }: Draft, list: readonly { start: number; end: number }[]) =>
  list.map(({ start, end }) => text.slice(start, end));

describe('a flyer', () => {
  const reading = read({ text: PLANNER });
  const said = (kind: string) =>
    words(
      { text: PLANNER },
      reading.findings.filter((finding) => finding.kind === kind && finding.shown),
    );
  it('is not invited', () => {
    expect(reading.invite).toBe('no');
    expect(reading.language).toBe('en');
  });
  it('hears which words push it on people', () => {
    expect(said('spam')).toEqual(expect.arrayContaining(['RT to win']));
    expect(said('self-promotion').length).toBeGreaterThan(0);
    for (const phrase of [...said('spam'), ...said('self-promotion')]) expect(phrase).toBe(phrase.trim());
  });
  it('is asked about the planner', () => {
    expect(reading.questions.length).toBeGreaterThan(0);
    expect(reading.questions.length).toBeLessThanOrEqual(3);
    expect(reading.questions.some((question) => /planner/.test(question.text))).toBe(true);
  });
  it('is offered a wording that keeps the disclosure and reads better', () => {
    expect(reading.rephrasings.length).toBeGreaterThan(0);
    for (const { text, blanks } of reading.rephrasings) {
      expect(text).toMatch(/#ad\b/);
      expect(text).not.toMatch(/!!|RT to win/);
      for (const { start, end } of blanks) expect(text.slice(start, end)).toMatch(/^⟦.+⟧$/u);
      expect(read({ text }).score).toBeGreaterThanOrEqual(reading.score);
    }
  });
});

describe('a good guest', () => {
  const reading = read({ text: THANKS });
  it('is invited, hears what was good, and is left alone', () => {
    expect(reading.invite).toBe('yes');
    expect(reading.findings.filter((finding) => finding.shown)).toEqual([]);
    expect(reading.strengths.map((strength) => strength.kind)).toEqual(expect.arrayContaining(['appreciates', 'asks']));
    expect(reading.questions).toEqual([]);
    expect(reading.rephrasings).toEqual([]);
  });
});

describe('a reply', () => {
  const replyTo = { author: 'Sam', text: 'How do you keep slugs off lettuces without pellets?' };
  it('that holds up its own sign instead of answering is not invited', () => {
    const { invite, findings, questions } = read({ text: 'Love this! Check out our shop, link in bio.', replyTo });
    expect(invite).toBe('no');
    expect(findings.some(({ kind, shown }) => kind === 'not-listening' && shown)).toBe(true);
    expect(questions[0]?.text).toContain('How do you keep slugs off lettuces without pellets?');
  });
  it('that answers and asks back is', () => {
    const text = 'Copper tape worked on my pots but not in the beds. What have you tried?';
    const { invite, strengths } = read({ text, replyTo });
    expect(invite).toBe('yes');
    expect(strengths.map(({ kind }) => kind)).toContain('responds');
  });
});

describe('an answer', () => {
  const first = 'Our Saturday bread club is finally here. Sign up now, link in bio.';
  const asked = read({ text: first }).questions[0];
  const answers = { [asked?.id ?? '']: 'people who bake before dawn' };
  const wordings = (text: string) => read({ text }, { answers }).rephrasings.map((rephrasing) => rephrasing.text);
  it('is woven into the wordings of its draft', () => {
    expect(wordings(first).join()).toContain('people who bake before dawn');
  });
  it('is never woven into another draft', () => {
    expect(wordings('Our walking tour is finally here. Book now, link in bio.').join()).not.toContain('before dawn');
    expect(wordings('BIG NEWS!!! It is finally here. Book now, link in bio. RT to win!').join()).not.toContain('dawn');
  });
});

describe('too little, or another language', () => {
  it.each(['', '   ', '🔥🔥', 'https://a.example/x', 'Hello', 'Das Brot ist fertig und die Tür ist für alle offen.'])(
    'is not guessed at: "%s"',
    (text) => {
      const { invite, reason, findings, rephrasings } = read({ text });
      expect(invite).toBe('unsure');
      expect(reason).toMatch(/\.$/);
      expect([findings, rephrasings]).toEqual([[], []]);
    },
  );
});

describe('settings', () => {
  it('leave out the rules that the person never wants to hear from', () => {
    const heard = read({ text: PLANNER }).findings.map((finding) => finding.rule);
    const [first] = heard;
    const without = read({ text: PLANNER }, { ignoredRules: [first as string] });
    expect(without.findings.map((finding) => finding.rule)).toEqual(heard.filter((rule) => rule !== first));
  });
  it('show the doubtful findings too when asked to listen harder', () => {
    const drafts = [
      'Our new menu is here, with soups and salads for the whole week.',
      'Our workshop is a game-changer. We redefine how leather is made.',
      'We are proud of this table. It took the team a year, and it shows.',
      'Big day for the choir! Doors at seven, and there is cake.',
    ];
    const shown = (text: string, sensitivity: 'sure' | 'harder') =>
      read({ text }, { sensitivity }).findings.filter((finding) => finding.shown);
    for (const text of drafts) {
      expect(shown(text, 'sure').every((finding) => finding.confidence >= 0.7)).toBe(true);
      expect(shown(text, 'harder').length).toBeGreaterThanOrEqual(shown(text, 'sure').length);
    }
    const doubtful = drafts.flatMap((text) => shown(text, 'harder')).filter((finding) => finding.confidence < 0.7);
    expect(doubtful).not.toEqual([]);
  });
  it('leave questions, fixes and wordings out while the person types', () => {
    const quick = read({ text: PLANNER }, { suggestions: false });
    const whole = read({ text: PLANNER });
    const findings = whole.findings.map(({ fix, ...finding }) => finding);
    expect(quick).toEqual({ ...whole, findings, questions: [], rephrasings: [] });
  });
});

describe('any draft', () => {
  const word = fc.constantFrom(
    ...'I we you our BUY now! link https://a.example/x #tag #ad @dana 🔥 $5 50% “so” " … \n ? and the bread is here'.split(
      ' ',
    ),
  );
  const text = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.array(word, { maxLength: 60 }).map((list) => list.join(' ')),
  );
  it('is read twice the same, inside its own bounds, without a fault', () => {
    const kinds = new Set(rules.map((rule) => rule.kind));
    fc.assert(
      fc.property(text, fc.option(text), (draft, parent) => {
        const whole: Draft = parent === null ? { text: draft } : { text: draft, replyTo: { text: parent } };
        const fault = vi.fn();
        const reading: Reading = read(whole, {}, fault);
        expect(fault).not.toHaveBeenCalled();
        expect(JSON.stringify(read(whole))).toBe(JSON.stringify(reading));
        expect(reading.score).toBeGreaterThanOrEqual(0);
        expect(reading.score).toBeLessThanOrEqual(1);
        for (const { kind, start, end } of [...reading.findings, ...reading.strengths]) {
          expect(kinds.has(kind)).toBe(true);
          expect(0 <= start && start < end && end <= draft.length).toBe(true);
        }
      }),
      { numRuns: 200, seed: 11 },
    );
  });
});

it('goes on without a rule that fails, and says which', () => {
  const rule = rules.find(({ lists }) => !lists);
  if (!rule) throw new Error('every rule waits for a phrase');
  const check = vi.spyOn(rule, 'check').mockImplementation(() => {
    throw new Error('lost my place');
  });
  const fault = vi.fn();
  expect(read({ text: PLANNER }, { suggestions: false }, fault).invite).toBe('no');
  expect(fault).toHaveBeenCalledWith(rule.id, expect.any(Error));
  check.mockRestore();
});
