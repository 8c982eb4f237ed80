import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fixed, glanceAt, piecesOf } from '../../src/ui/changes';
import { quoteOf, reasonOf } from '../../src/ui/quote';
import { fixName } from '../../src/ui/text';
import { wording } from './samples';

const shown = (draft: string, text: string) =>
  piecesOf(draft, wording('plain', text)).map(({ kind, text }) => [kind, text]);

it('shows a phrase for a phrase, not word for word', () => {
  expect(shown('Sign up now for kites.', 'Come and fly kites.')).toEqual([
    ['removed', 'Sign up now for '],
    ['added', 'Come and fly '],
    ['kept', 'kites.'],
  ]);
});

it('takes tags, handles, links and shortened words as whole', () => {
  expect(shown('Don’t miss it! #kites @ana', 'Isn’t it! #kitemaking @anabel')).toEqual([
    ['removed', 'Don’t miss '],
    ['added', 'Isn’t '],
    ['kept', 'it! '],
    ['removed', '#kites @ana'],
    ['added', '#kitemaking @anabel'],
  ]);
});

it('keeps a blank whole, with its question in it', () => {
  const pieces = piecesOf('It is here.', wording('plain', 'It is here, for ⟦who is it for?⟧.'));
  expect(pieces.find(({ kind }) => kind === 'blank')).toMatchObject({
    text: 'who is it for?',
    blank: { question: 'who' },
  });
});

it('gives the wording when what was taken away is left out, for any two texts', () => {
  const text = fc.stringMatching(/^[a-c \n.!#🔥]{0,30}(⟦d\?⟧)?[a-c \n]{0,10}$/u);
  fc.assert(
    fc.property(text, text, (draft, after) => {
      const left = piecesOf(draft, wording('plain', after)).filter(({ kind }) => kind !== 'removed');
      expect(left.map(({ kind, text }) => (kind === 'blank' ? `⟦${text}⟧` : text)).join('')).toBe(after);
    }),
  );
});

it('quotes words, cut where they run long, and nothing for the whole draft', () => {
  const draft = 'one two three';
  expect(quoteOf(draft, { start: 4, end: 7 })).toBe('two');
  expect(quoteOf(draft, { start: 0, end: draft.length })).toBeUndefined();
  expect(quoteOf(draft, { start: 3, end: 3 })).toBeUndefined();
  expect(quoteOf(`x ${'long '.repeat(30)}`, { start: 2, end: 152 })).toMatch(/^(long )+…$/);
});

it('parts a reason from its source', () => {
  expect(reasonOf('People leave. (A study, 2019)')).toEqual({ reason: 'People leave.', source: 'A study, 2019' });
  expect(reasonOf('People leave (mostly).')).toEqual({ reason: 'People leave (mostly).' });
});

/** A fix that puts `instead` for `words`. */
const fixOf = (draft: string, words: string, instead: string) => ({
  start: draft.indexOf(words),
  end: draft.indexOf(words) + words.length,
  text: instead,
});

it('shows and says what a fix changes', () => {
  const draft = 'Kites at last!!! Share so nobody misses out! Join us at the mill. #kites #a #b #c';
  const seen = (words: string, instead: string) => {
    const fix = fixOf(draft, words, instead);
    return [glanceAt(draft, fix).map(({ kind, text }) => [kind, text]), fixName(draft, fix)];
  };
  expect(seen(' Share so nobody misses out!', '')).toEqual([
    [['removed', ' Share so nobody misses out!']],
    'Fix just this: leave out “Share so nobody misses out!”',
  ]);
  // Marks alone say little.
  expect(seen('!!!', '.')).toEqual([
    [
      ['kept', 'last'],
      ['removed', '!!!'],
      ['added', '.'],
    ],
    'Fix just this: “last.” instead of “last!!!”',
  ]);
  expect(seen('Join us', 'You can join us')).toEqual([
    [
      ['removed', 'Join '],
      ['added', 'You can join '],
      ['kept', 'us'],
    ],
    'Fix just this: “You can join us” instead of “Join us”',
  ]);
  expect(fixed(draft, fixOf(draft, ' #a #b #c', ''))).toBe(
    'Kites at last!!! Share so nobody misses out! Join us at the mill. #kites',
  );
});

it('shows of a long fix as much as can be taken in', () => {
  const tags = Array.from({ length: 30 }, (_, i) => `#tag${i}`).join(' ');
  const cut = glanceAt(tags, { start: 0, end: tags.length, text: '' });
  expect(cut.map(({ text }) => text)).toEqual(['#tag0 #tag1 #tag2 #tag3 #tag4 … #tag29']);
  const stars = Array.from({ length: 30 }, (_, i) => `⭐ a${i}`).join(' ');
  const thin = glanceAt(stars, { start: 0, end: stars.length, text: stars.replaceAll('⭐ ', '') });
  expect(thin.length).toBeLessThan(12);
  expect(thin.at(-1)?.text).toBe(' …');
});
