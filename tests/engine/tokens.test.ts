import { describe, expect, it } from 'vitest';
import { beginningOf, sentencesOf } from '../../src/engine/facts/sentences';
import { type TokenKind, tokenise } from '../../src/engine/facts/tokens';

const of = (text: string, kind: TokenKind) =>
  tokenise(text)
    .filter((token) => token.kind === kind)
    .map((token) => token.text);

describe('an amount is one token', () => {
  it.each([
    ['Add 15kg of flour and 200ml of milk.', ['15kg', '200ml']],
    ['Open 24hrs, back in 5mins, 1.5km away.', ['24hrs', '5mins', '1.5km']],
    ['1,200 people since the 1990s, up 12% on the 3rd.', ['1,200', '1990s', '12%', '3rd']],
    ['From 7pm to 10:30pm in a 4x4, 10x the fun.', ['7pm', '10:30pm', '4x4', '10x']],
    ['Give it 10-15min, or 20ish.', ['10', '15min', '20ish']],
  ])('%s', (text, numbers) => expect(of(text, 'number')).toEqual(numbers));
  it.each([
    ['It costs £5.', ['£5']],
    ['£1500ish for the lot, $1,000, or US$ 2.5m.', ['£1500ish', '$1,000', 'US$ 2.5m']],
    ['$50off and £20pp.', ['$50', '£20']],
    ['Only .99 or $.99, then 40 euros and 3.50 pounds.', ['$.99', '40 euros', '3.50 pounds']],
  ])('%s', (text, money) => expect(of(text, 'money')).toEqual(money));
  it.each(['2nite', '3in1', '15abc', '20something', '24hrss'])('unless other letters make it a word: %s', (text) => {
    expect(tokenise(text).map((token) => [token.kind, token.text])).toEqual([['word', text]]);
  });
  it('and a price does not swallow the end of its sentence or line', () => {
    const text = 'It costs £5. Mine was £7\nMore soon';
    expect(sentencesOf(text, tokenise(text)).map((sentence) => sentence.text)).toEqual([
      'It costs £5.',
      'Mine was £7',
      'More soon',
    ]);
  });
});

describe('a link', () => {
  it.each([
    ['See https://bakery.example/loaf!!! Soon.', 'https://bakery.example/loaf'],
    ['(www.bakery.example/a?b=c,d)…', 'www.bakery.example/a?b=c,d'],
    ['bakery.example/rye?!', 'bakery.example/rye'],
  ])('leaves the marks behind it to the sentence: %s', (text, link) => expect(of(text, 'link')).toEqual([link]));
});

it('line ends are tokens however they are written, a stray carriage return is a space', () => {
  expect(of('one\r\ntwo\nthree \r\nfour\rfive', 'newline')).toEqual(['\r\n', '\n', '\r\n']);
});

describe('the beginning of a sentence', () => {
  const read = (text: string) => beginningOf(sentencesOf(text, tokenise(text))[0] as never);
  it('is all of a short one', () =>
    expect(read('Our rye is out of the oven.').text).toBe('Our rye is out of the oven.'));
  it('ends between two tokens of a long one', () => {
    const { text, start, end, tokens, words } = read('rye bread and butter '.repeat(40));
    expect(text.length).toBeLessThanOrEqual(400);
    expect(text.length).toBeGreaterThan(380);
    expect(text).toBe('rye bread and butter '.repeat(40).slice(start, end));
    expect([tokens.at(-1)?.end, words.at(-1)?.end]).toEqual([end, end]);
  });
});
