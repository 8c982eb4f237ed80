import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Facts } from '../../src/engine/facts/facts';
import type { ShapedQuestion } from '../../src/engine/questions/shape';
import { read } from '../../src/engine/read';
import type { Draft, Reading } from '../../src/engine/reading';
import { rephrasingsFor } from '../../src/engine/rephrase/rephrase';
import { drafts } from './drafts';

const reading = (over: Partial<Reading> = {}): Reading => ({
  invite: 'no',
  score: 0.2,
  language: 'en',
  findings: [
    {
      kind: 'spam',
      rule: 'share-bait',
      start: 0,
      end: 1,
      message: '',
      why: '',
      strength: 'strong',
      severity: 2,
      confidence: 0.9,
      shown: true,
    },
  ],
  strengths: [],
  questions: [],
  rephrasings: [],
  ...over,
});
const welcome = () => reading({ invite: 'maybe', score: 0.6, findings: [] });
const question: ShapedQuestion = {
  id: 'about',
  text: 'What is it about?',
  weave: { place: 'after-news', before: 'It’s about ', after: '.' },
};

function rephrase(draft: Draft, { before = reading(), answers = {}, after = welcome } = {}) {
  return rephrasingsFor(new Facts(draft), before, answers, after);
}

describe('what may be offered', () => {
  const draft = { text: 'RT to win! Our zine of kiln stories is out at last.' };
  it('says which rules it leaves nothing to say to', () => {
    expect(rephrase(draft).map(({ text, fixes }) => [text, fixes])).toContainEqual([
      'Our zine of kiln stories is out at last.',
      ['share-bait'],
    ]);
  });
  it('nothing for drafts that are welcome or unread', () => {
    for (const invite of ['yes', 'unsure'] as const)
      expect(rephrase(draft, { before: reading({ invite }) })).toEqual([]);
  });
  it.each([
    ['a worse invitation', () => reading({ invite: 'no', findings: [] }), reading({ invite: 'maybe' })],
    ['a lower score', () => reading({ score: 0.1, findings: [] }), reading()],
    [
      'a new finding',
      () => reading({ invite: 'maybe', findings: reading().findings.map((each) => ({ ...each, kind: 'contrived' })) }),
      reading(),
    ],
    ['no gain', () => reading(), reading()],
  ])('nothing with %s', (_, after, before) => {
    expect(rephrase(draft, { after, before })).toEqual([]);
  });
  it('nothing that does not fit the site', () => {
    const long = { text: `RT to win! ${'Our zine of kiln stories is out at last. '.repeat(8)}`, site: 'x' };
    expect(rephrase(long)).toEqual([]);
    expect(rephrase({ ...long, site: 'facebook' })).not.toEqual([]);
  });
  it('asks to read each wording once', () => {
    const asked: string[] = [];
    rephrasingsFor(new Facts(draft), reading(), {}, (text) => {
      asked.push(text);
      return welcome();
    });
    expect(new Set(asked).size).toBe(asked.length);
  });
});

describe('blanks and answers', () => {
  const draft = { text: 'Our zine is out now! #zine' };
  const before = reading({ questions: [question] });
  it('a blank holds the question, where the offsets say', () => {
    const [given] = rephrase(draft, { before }).filter(({ intent }) => intent === 'give-first');
    expect(given?.text).toBe('Our zine is out now! It’s about ⟦What is it about?⟧. #zine');
    expect(given?.blanks.map(({ start, end, question: id }) => [given.text.slice(start, end), id])).toEqual([
      ['⟦What is it about?⟧', 'about'],
    ]);
  });
  it('an answer takes its place, adapted in case and closing mark alone', () => {
    const answers = { about: 'The night bus home!' };
    const [given] = rephrase(draft, { before, answers }).filter(({ intent }) => intent === 'give-first');
    expect(given?.text).toBe('Our zine is out now! It’s about the night bus home. #zine');
    expect(given?.blanks).toEqual([]);
  });
  it.each([
    ['its question alone before it is answered', undefined, '⟦What surprised you?⟧'],
    ['a label before a few words', 'the quiet pages', 'What surprised me: the quiet pages.'],
    ['a label before what hangs on a sentence', 'that it sold', 'What surprised me: that it sold.'],
    ['a sentence alone', 'my aunt bought ten', 'My aunt bought ten.'],
  ])('a labelled question gives %s', (_, answer, said) => {
    const label: ShapedQuestion = {
      id: 'surprised',
      text: 'What surprised you?',
      weave: { place: 'after-news', before: 'What surprised me: ', after: '' },
    };
    const answers: Record<string, string> = answer ? { surprised: answer } : {};
    const asked = reading({ questions: [label] });
    const given = rephrase(draft, { before: asked, answers }).find(({ intent }) => intent === 'give-first');
    expect(given?.text).toBe(`Our zine is out now! ${said} #zine`);
  });
  it('an answer stays, however the wording reads with it', () => {
    const after = () => reading({ score: 0.2 });
    const answers = { about: 'buy ten now' };
    expect(rephrase(draft, { before, answers, after }).map(({ text }) => text)).toEqual([
      'Our zine is out now! It’s about buy ten now. #zine',
    ]);
  });
  it('one wording comes without a blank where there is one', () => {
    const texts = rephrase({ text: 'RT to win! Our zine is out now.' }, { before }).filter(
      ({ blanks }) => !blanks.length,
    );
    expect(texts.length).toBeGreaterThan(0);
  });
});

describe('a lure', () => {
  const text = 'I invested $500 with @mr_gold and got $9,000 profit in 3 days. Thank you!';
  it('gets one wording, which asks for what it leaves out', () => {
    const { rephrasings } = read({ text });
    expect(rephrasings.map(({ intent, blanks }) => [intent, blanks.length])).toEqual([['give-first', 1]]);
  });
  it('gets none in an answer to somebody', () => {
    expect(read({ text, kind: 'reply' }).rephrasings).toEqual([]);
  });
});

describe('whole readings', () => {
  it('keeps the disclosure and drops the shouting', () => {
    const text = '🚨 BUY NOW!!! Our AMAZING new planner is HERE! Link in bio. RT to win 🔥🔥 #ad #sale #planner #win';
    const { rephrasings } = read({ text });
    expect(rephrasings.length).toBeGreaterThan(0);
    for (const wording of rephrasings) {
      expect(wording.text).toContain('Our new planner is here');
      expect(wording.text).toContain('#ad');
      expect(wording.text).not.toMatch(/RT|BUY|!!/);
    }
  });

  const pieces = fc.constantFrom(
    'BUY NOW!!!',
    'Our amazing new kettle is here!',
    'We’re thrilled to announce that Ana joins the bakery.',
    'Like if you still bake on Sundays!',
    'Want softer bread? Try our rye starter.',
    'Learn more: https://a.example/k',
    'Read our report on tides here: https://a.example/r',
    'Hurry! Doors close on Friday.',
    'Free soup while stocks last.',
    'Thanks to @dana for the map 🔥🔥🔥🔥🔥',
    '“Keep the change,” she said.',
    'I did not sleep for 3 days :)',
    '\n',
    '\n\n',
    '#ad #kettle #love #sale #tea',
  );
  const draft = fc.array(pieces, { minLength: 1, maxLength: 6 }).map((some) => some.join(' '));

  it('never throws, stays inside its blanks, and is stable under itself', () => {
    fc.assert(
      fc.property(fc.oneof(draft, fc.string({ unit: 'grapheme' })), fc.boolean(), (text, isReply) => {
        const kind = isReply ? 'reply' : 'post';
        for (const { intent, text: wording, blanks } of read({ text, kind, site: 'x' }).rephrasings) {
          expect(wording).not.toBe(text);
          expect(wording).not.toMatch(/ {2}\S|\s[.,!?](?:\s|$)|\b(?:and|or|so)[.!]|[!?]{2}/);
          for (const blank of blanks) expect(wording.slice(blank.start, blank.end)).toMatch(/^⟦[^⟦⟧]+⟧$/);
          const again = read({ text: wording, kind, site: 'x' }).rephrasings;
          expect(again.filter((each) => each.intent === intent).map((each) => each.text)).toEqual([]);
        }
      }),
      { numRuns: 150, seed: 11 },
    );
  });
});

describe('an answer of a word', () => {
  const waiting = drafts.flatMap(({ id, draft }) => {
    const blank = read(draft).rephrasings.flatMap(({ blanks }) => blanks)[0];
    return blank ? [[id, draft, blank.question] as const] : [];
  });
  it.each(waiting)('keeps the wording that waited for it: %s', (_, draft, question) => {
    const { rephrasings } = read(draft, { answers: { [question]: 'Ana' } });
    expect(rephrasings.map(({ text }) => text).join('\n')).toContain('Ana');
  });
});
