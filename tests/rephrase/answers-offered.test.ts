import { describe, expect, it } from 'vitest';
import { Facts } from '../../src/engine/facts/facts';
import { sceneOf } from '../../src/engine/questions/scene';
import { read } from '../../src/engine/read';
import { answersOffered, OF_ADVICE, OF_ANYBODY, OF_ME, OF_US, STANDS } from '../../src/engine/rephrase/answers-offered';
import { CLOSED_LIST } from '../../src/engine/rephrase/closed-list';

function offered(text: string): readonly string[] {
  const reading = read({ text }, { suggestions: false });
  return answersOffered(sceneOf(new Facts({ text }), reading), reading);
}

describe('answers are offered', () => {
  it.each([
    [
      'for a sale',
      'Shop our winter sale now! 30% off all kettles in store. https://a.example/k',
      /choose|buy|which|it first/,
    ],
    ['for a tool', 'Sign up for our new planner app today! https://a.example/p', /how it works/],
    [
      'for an event',
      'Join us on Friday for our big webinar. Register now: https://a.example/w',
      /beforehand|sure yet|thinking/,
    ],
    ['for a report', 'Download our new report on tides today! https://a.example/t', /what’s in it/],
    [
      'for a sermon',
      'You are not stuck.\n\nYou are comfortable.\n\nStop waiting for a sign.\n\nBet on yourself.\n\nStart your own thing.\n\nStart today.',
      /wrong|talk|another way/,
    ],
    ['for a song', 'My new single is out now! Stream it everywhere: https://a.example/s', /came about/],
  ])('%s', (_, text, offer) => {
    expect(offered(text)[0]).toMatch(offer);
  });
});

describe('nothing is offered', () => {
  it.each([
    ['where somebody asks already', 'Our new planner is out: https://a.example/p\nWhat helped you most last year?'],
    ['where people can ask already', 'Shop our winter sale now and DM us for sizes! https://a.example/k'],
    ['where somebody grieves', 'We closed our shop after the funeral of our founder. https://a.example/k'],
    ['for an award', 'We have won the Golden Kettle award for our shop! https://a.example/k'],
    ['for coins', 'Buy our token now! $AAA $BBB $CCC to the moon https://a.example/k'],
    ['for what is nobody’s own', 'The ferry leaves at nine from the old pier. https://a.example/f'],
    ['to one guest', '@lee Shop our winter sale now! https://a.example/k'],
  ])('%s', (_, text) => {
    expect(offered(text)).toEqual([]);
  });
});

describe('every offer', () => {
  const all = [...STANDS.flatMap(({ offers }) => offers), ...OF_US, ...OF_ME, ...OF_ANYBODY, ...OF_ADVICE];
  it.each(all.map((offer) => [offer] as const))('%s', (offer) => {
    const words =
      offer
        .replaceAll('’', "'")
        .toLowerCase()
        .match(/[a-z']+/g) ?? [];
    expect(words.filter((word) => !CLOSED_LIST.has(word))).toEqual([]);
    expect(offer).toMatch(/^\p{Lu}[^.]*\.$/u);
  });
});
