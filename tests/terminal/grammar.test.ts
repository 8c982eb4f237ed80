import { describe, expect, it } from 'vitest';
import { newComplaints } from '../../src/terminal/checker/grammar';

const found = (draft: string, before: [string, string][], after: [string, string][]) => {
  const asComplaints = (pairs: [string, string][]) => pairs.map(([kind, words]) => ({ kind, words }));
  return newComplaints(draft, asComplaints(before), asComplaints(after)).map(({ words }) => words);
};

describe('of a wording’s grammar is counted', () => {
  it('a word that the draft does not have', () => {
    expect(found('Our kiln is hot', [], [['Spelling', 'klin']])).toEqual(['klin']);
  });
  it('what stands there more often than in the draft', () => {
    expect(
      found(
        'a a kiln',
        [['Repetition', 'a a']],
        [
          ['Repetition', 'a a'],
          ['Repetition', 'a a'],
        ],
      ),
    ).toEqual(['a a']);
  });
});

describe('of a wording’s grammar is not counted', () => {
  it('the author’s own word, said again or in a calm voice', () => {
    expect(found('COME TO ZORBLAT', [], [['Spelling', 'Zorblat']])).toEqual([]);
    expect(
      found(
        'our zorblat',
        [['Spelling', 'zorblat']],
        [
          ['Spelling', 'zorblat'],
          ['Spelling', 'zorblat'],
        ],
      ),
    ).toEqual([]);
  });
  it('a sentence that was too long already', () => {
    expect(found('on and on', [['Readability', 'on and on']], [['Readability', 'on and on. Who else?']])).toEqual([]);
  });
});
