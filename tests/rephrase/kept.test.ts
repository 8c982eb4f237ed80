import { describe, expect, it } from 'vitest';
import { Facts } from '../../src/engine/facts/facts';
import { keepsFacts } from '../../src/engine/rephrase/kept';
import { bringsNothing } from '../../src/engine/rephrase/own-words';

const keeps = (draft: string, wording: string, added = '') => keepsFacts(new Facts({ text: draft }), wording, added);

describe('facts are kept', () => {
  it.each([
    ['a link', 'The map is at https://a.example/m', 'The map is here'],
    ['an account', 'Thanks @dana for the map', 'Thanks for the map'],
    ['a number', 'We mended 40 prams', 'We mended prams'],
    ['what a number counts', 'We mended 40 prams and 12 kettles', 'We mended 12 prams and 40 kettles'],
    ['a price', 'Eggs are £3 a box', 'Eggs are cheap'],
    ['a day', 'The kiln opens on Friday', 'The kiln opens'],
    ['a date', 'The sale ends 4 May', 'The sale ends'],
    ['a name', 'I met Maria Lopez at the pier', 'I met Maria at the pier'],
    ['a quotation', 'She said “keep the change” and left', 'She said keep the change and left'],
    ['code', 'Run `npm test` first', 'Run it first'],
    ['a negation', 'The bridge is not open', 'The bridge is open'],
    ['a contracted negation', 'The bridge isn’t open', 'The bridge is open'],
    ['a condition', 'Free soup while stocks last', 'Free soup'],
    ['terms', 'A free kettle, T&Cs apply', 'A free kettle'],
    ['a disclosure', 'Our new planner is here #ad #planner', 'Our new planner is here #planner'],
    [
      'the step that a number counts',
      'In order: 1. Fold it. 2. Follow us. 3. Float it.',
      'In order: 1. 2. Fold it. 3. Float it.',
    ],
    ['a time of day', 'Doors at 9 am', 'Doors at 9'],
    ['an everyday word that is tagged', 'We talk about #health and #tea', 'We talk about tea'],
    ['a tag in the sentence', 'Our #RepairCafe is back', 'Our cafe is back'],
  ])('%s may not go', (_, draft, wording) => {
    expect(keeps(draft, draft)).toBe(true);
    expect(keeps(draft, wording)).toBe(false);
  });
  it.each([
    ['labels at the end', 'Low tide again #sea #wow #nature', 'Low tide again #sea'],
    ['the number of a trade in likes', 'Ask me anything. Like this post if you have 1 question.', 'Ask me anything.'],
    ['the "am" that is no time', 'I am thrilled to say that I mended it', 'I mended it'],
    [
      'the capitals of a button',
      'The kiln is hot. Read More: https://a.example',
      'The kiln is hot. It is here: https://a.example',
    ],
    ['the sign of an everyday tag', 'We talk about #health and #tea', 'We talk about health and tea'],
    ['the "not" of hurry', 'Don’t miss our fair on Sunday', 'Our fair is on Sunday'],
  ])('%s may go', (_, draft, wording) => {
    expect(keeps(draft, wording)).toBe(true);
  });
  it('facts that the draft does not have may not come, unless the author answered them', () => {
    expect(keeps('Our zine is out', 'Our zine is out for £3')).toBe(false);
    expect(keeps('Our zine is out', 'Our zine is out for £3', 'for £3')).toBe(true);
  });
  it('a post does not become a reply', () => {
    expect(keeps('Lunch with @dana', '@dana Lunch with')).toBe(false);
  });
});

describe('words are the author’s own', () => {
  const own = (draft: string, wording: string, added = '') => bringsNothing(new Facts({ text: draft }), wording, added);
  it('in any form, or from the closed list, or answered', () => {
    expect(own('We launched a planner', 'We’re launching the planner. What would you use it for?')).toBe(true);
    expect(own('We launched a planner', 'We launched a splendid planner')).toBe(false);
    expect(own('We launched a planner', 'We launched a splendid planner', 'splendid')).toBe(true);
  });
});
