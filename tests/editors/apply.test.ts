import fc from 'fast-check';
import { expect, it } from 'vitest';
import { smallestChange } from '../../src/editors/apply';

const text = fc.string({ unit: 'grapheme', maxLength: 40 });

it('makes the one text of the other', () => {
  fc.assert(
    fc.property(text, text, (before, after) => {
      const { start, end, text: change } = smallestChange(before, after);
      expect(before.slice(0, start) + change + before.slice(end)).toBe(after);
    }),
  );
});
it('never pastes nothing while there is text beside it', () => {
  fc.assert(
    fc.property(text, text, (before, after) => {
      fc.pre(before !== after && after !== '');
      expect(smallestChange(before, after).text).not.toBe('');
    }),
  );
});
it.each([
  ['a word', 'We love bread', 'We want bread', 'want', 3],
  ['the end', 'Come by', 'Come by, Ana', ', Ana', 7],
  ['an emoji that shares its first half', 'Hi 🔥', 'Hi 🔨', '🔨', 3],
  ['a family, which is one sign', 'Us 👩‍👧', 'Us 👩‍👦', '👩‍👦', 3],
])('changes no more than %s', (_, before, after, change, start) => {
  expect(smallestChange(before, after)).toMatchObject({ start, text: change });
});
