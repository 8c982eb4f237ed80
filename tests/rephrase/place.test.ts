import { describe, expect, it } from 'vitest';
import { inserted } from '../../src/engine/rephrase/place';

const put = (before: string, after: string, ownLine = true) =>
  inserted(before + after, before.length, 'Who’s coming?', ownLine)?.text;

describe('one more sentence stands', () => {
  it.each([
    ['behind a mark of its own', 'Soup is on', '', 'Soup is on. Who’s coming?'],
    [
      'on its own line behind a link',
      'Soup: https://a.example',
      ' #soup',
      'Soup: https://a.example\nWho’s coming? #soup',
    ],
    [
      'behind a tag that closes the sentence',
      'Soup is on at #RepairCafe',
      '',
      'Soup is on at #RepairCafe. Who’s coming?',
    ],
    ['behind the smile', 'Soup is on', ' :) #soup', 'Soup is on :) Who’s coming? #soup'],
    ['below a list without marks', '- soup\n\n- pie', '', '- soup\n\n- pie\n\nWho’s coming?'],
  ])('%s', (_, before, after, text) => {
    expect(put(before, after)).toBe(text);
  });
});

describe('nothing is put', () => {
  it.each([
    ['into somebody else’s words', 'Ada said: "Soup is on.', ' Bring a bowl."'],
    ['between a list of names and its lead', 'Soup is made by,', ' @ada'],
    ['between a deed and what it is done to', 'We must do more to combat', ' #erosion'],
    ['behind what leads on', 'My soup', ': leeks'],
  ])('%s', (_, before, after) => {
    expect(put(before, after)).toBeUndefined();
  });
});
