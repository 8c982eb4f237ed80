import fc from 'fast-check';
import { expect, it } from 'vitest';
import { piecesOf } from '../../src/ui/changes';
import { quoteOf, reasonOf } from '../../src/ui/quote';
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
