import { describe, expect, it, vi } from 'vitest';
import { read } from '../../src/engine/read';

/** The longest post that a site takes, in UTF-16 units. */
const LONGEST = 63_206;

/** Far above what a reading takes, far below what a cost that grows with the square of the length takes. In ms. */
const GENEROUS = { checked: 2_000, coached: 4_000 };

const filled = (piece: string) => piece.repeat(Math.ceil(LONGEST / piece.length)).slice(0, LONGEST);

describe.each([
  ['no full stop', filled('our new bakery makes sourdough bread for the whole town and you can try it ')],
  ['many sentences', filled('Our bakery opened on Mill Lane. We sell rye bread. What do you like? ')],
  ['many offers', filled('BUY NOW, our new planner is amazing! Link in bio. ')],
  ['many questions', filled('Do you like our bread? ')],
  ['many shouts', filled('BREAD TODAY ')],
  ['many shouts and whispers', filled('BREAD today ')],
  ['many quotations', filled('"bread" ')],
  ['all links', filled('https://bakery.example/loaf ')],
  ['all tags', filled('#bread #bakery ')],
  ['a bakery and all tags', `Our bakery opens today ${filled('#bread ')}`.slice(0, LONGEST)],
  ['all mentions', filled('@dana @sam ')],
  ['all emoji', filled('🔥🎉 ')],
  ['all dots', filled('.')],
  ['dots between letters', filled('a.')],
  ['dashes between letters', filled('a-')],
  ['dots between digits', filled('1..')],
  ['dots and commas between digits', filled('1.,')],
  ['digits that end in a letter', `we baked ${filled('1.1')}a`],
  ['a link with a tail of marks', `see our bread https://a${filled('!')}a`],
  ['one word', `our bread ${filled('a')}`],
  ['all carriage returns', `our bread is here${filled('\r')}`],
  ['all line ends', `our bread is here${filled('\n')}x`],
  ['all lines', filled('bread\n')],
])('a draft of %s', (_, text) => {
  const timed = (suggestions: boolean) => {
    const fault = vi.fn();
    const started = performance.now();
    const reading = read({ text }, { suggestions }, fault);
    const took = performance.now() - started;
    expect(fault).not.toHaveBeenCalled();
    return { reading, took };
  };
  it('is read in time, inside its own bounds', () => {
    const { reading, took } = timed(false);
    expect(took).toBeLessThan(GENEROUS.checked);
    expect(reading.score).toBeGreaterThanOrEqual(0);
    expect(reading.score).toBeLessThanOrEqual(1);
    for (const { start, end } of [...reading.findings, ...reading.strengths])
      expect(0 <= start && start < end && end <= text.length).toBe(true);
  });
  it('is coached in time', () => {
    const { reading, took } = timed(true);
    expect(took).toBeLessThan(GENEROUS.coached);
    expect(reading.questions.length).toBeLessThanOrEqual(3);
    expect(reading.rephrasings.length).toBeLessThanOrEqual(3);
  });
});

it('a long post that is answered is read in time', () => {
  const replyTo = { text: filled('our new bakery makes sourdough bread for the whole town and you can try it ') };
  const started = performance.now();
  read({ text: 'Check out our shop, link in bio.', replyTo });
  expect(performance.now() - started).toBeLessThan(GENEROUS.coached);
});
