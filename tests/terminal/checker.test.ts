import { describe, expect, it } from 'vitest';
import { factsChanged } from '../../src/terminal/checker/facts';
import { shareKept, wordsAdded } from '../../src/terminal/checker/words';

const DRAFT =
  'Doors at 7:30pm on Friday, 40 seats, £12 at https://choir.example/tickets, unless it is sold out. Ask @meg or Ada Finch. #ad “Bring a cushion”';

describe('the checker of facts', () => {
  it('is content when nothing but the order changed', () => {
    const wording =
      '40 seats, £12 at https://choir.example/tickets, unless it is sold out: doors at 7:30pm on Friday. “Bring a cushion”. Ask @meg or Ada Finch. #ad';
    expect(factsChanged(DRAFT, wording)).toEqual([]);
  });
  it.each([
    ['a link', 'https://choir.example/tickets', 'https://choir.example'],
    ['an account', '@meg', '@peg'],
    ['a figure', '40 seats', '45 seats'],
    ['a price', '£12', '£10'],
    ['a time', '7:30pm', '7pm'],
    ['a day', 'Friday', 'Saturday'],
    ['a condition', 'unless', 'if'],
    ['a name', 'Ada Finch', 'Ada'],
    ['a disclosure', '#ad', ''],
    ['a quotation', 'Bring a cushion', 'Bring cushions'],
  ])('misses %s that was changed', (_, fact, other) => {
    expect(factsChanged(DRAFT, DRAFT.replace(fact, other))).not.toEqual([]);
  });
  it('misses a "not", and notices one that came from nowhere', () => {
    expect(factsChanged('We do not ship on Mondays.', 'We ship on Mondays.')).toContain('lost negation');
    expect(factsChanged('We ship on Mondays.', 'We never ship on Mondays.')).toContain('new negation');
    expect(factsChanged('Do not miss the fair.', 'Come to the fair.')).toEqual([]);
  });
  it.each([
    ['a word that ends as a call does', 'You will start off with $0.25 free!!', 'You will start off with $0.25 free.'],
    ['a wish', '"I would like to thank you." So said the Pope.', '"I would like to thank you." So said the Pope.'],
    ['a decimal in a call', 'Vote on the 1.1 M cups. Ask Ada.', 'Ask Ada.'],
    ['a count of followers', 'Take a break and help me reach 100 subscribers!', 'Take a break!'],
    [
      'a call inside a quotation',
      '"It feels like rain.. bring a hat" said Ada.',
      'Said Ada: "It feels like rain.. bring a hat"',
    ],
    [
      'a likeness',
      'Say something like, "Is it hot?", or "Is it on?"',
      'Say something like, "Is it hot?", or "Is it on?" Ada did.',
    ],
    ['a label in capitals of a title', 'Doors at eight. Get Tickets: here', 'Doors at eight. To get tickets: here'],
    ['a figure in front of what is below', 'Pay 0.4 now in the jar below', 'Pay 0.4 now in the jar below. Ada?'],
    ['a label for more', 'Soup at 8. More Info: here', 'Soup at 8. There’s more here'],
    ['an age that is no day', 'In today’s fast-paced world we knit.', 'We knit.'],
    ['a word that is not taken', 'Don’t take our word for it. Ada knits.', 'Ada knits.'],
    ['a call after an account', '@meg Please ask Ada.', '@meg Ask Ada.'],
  ])('does not trip over %s', (_, draft, wording) => {
    expect(factsChanged(draft, wording)).toEqual([]);
  });
  it('still sees what stands beside such a word', () => {
    expect(factsChanged('You will start off with $0.25 free.', 'You will start off free.')).toContain(
      'lost figure $0.25',
    );
    expect(factsChanged('Jars are in, code WICKED!', 'Jars are in, code wicked.')).toEqual(['lost code WICKED']);
    expect(factsChanged('Open today only.', 'Open only.')).toContain('lost day today');
    expect(factsChanged('No cups in North Park.', 'Cups in North Park.')).toContain('lost negation');
  });
  it('takes a fact from the author’s answer', () => {
    expect(factsChanged('Come to the fair.', 'Come to the fair on Friday.')).toEqual(['new day friday']);
    expect(factsChanged('Come to the fair.', 'Come to the fair on Friday.', 'It is on Friday')).toEqual([]);
  });
});

describe('the checker of words', () => {
  const closed = new Set(['what', 'would', 'you', 'the']);
  it('knows the author’s own words in any form, and the closed list', () => {
    expect(wordsAdded('We launched a kite.', 'What would you launch, the kites?', '', closed)).toEqual([]);
  });
  it('knows the words that a tag holds', () => {
    expect(wordsAdded('On #clayhealth today.', 'On clay health today.', '', closed)).toEqual([]);
  });
  it('finds a word that came from nowhere', () => {
    expect(wordsAdded('We launched a kite.', 'We launched a splendid kite.', '', closed)).toEqual(['splendid']);
    expect(wordsAdded('We launched a kite.', 'We launched a splendid kite.', 'it is splendid', closed)).toEqual([]);
  });
  it('counts what was kept', () => {
    expect(shareKept('one two three four', 'two four six')).toBe(0.5);
  });
});
