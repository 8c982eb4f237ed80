import { expect, it } from 'vitest';
import { Fixes } from '../../src/page/fixes';

it('gives back what stood there before each fix, the last one first', () => {
  const fixes = new Fixes();
  fixes.note('one!! two!!', 'one. two!!');
  fixes.note('one. two!!', 'one. two.');
  expect(fixes.before('one. two.')).toBe('one. two!!');
  fixes.note('one. two.', 'one. two!!');
  expect(fixes.before('one. two!!')).toBe('one!! two!!');
  fixes.note('one. two!!', 'one!! two!!');
  expect(fixes.before('one!! two!!')).toBeUndefined();
});

it('gives nothing back once the draft has been written on, or is gone', () => {
  const fixes = new Fixes();
  fixes.note('one!!', 'one.');
  expect(fixes.before('one. Two')).toBeUndefined();
  expect(fixes.before('one.')).toBe('one!!');
  fixes.forget();
  expect(fixes.before('one.')).toBeUndefined();
});
