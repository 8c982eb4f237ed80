// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { domRange, domText, offsetAt } from '../../src/editors/dom-text';

function editor(html: string): HTMLElement {
  const field = document.createElement('div');
  field.append(...new DOMParser().parseFromString(html, 'text/html').body.childNodes);
  document.body.replaceChildren(field);
  return field;
}

describe.each([
  [
    'two lines of Draft.js',
    '<div><div data-block="true"><span>One</span></div><div data-block="true"><span>Two</span></div></div>',
    'One\nTwo',
  ],
  [
    'an empty line of Draft.js',
    '<div data-block="true"><span>One</span></div><div data-block="true"><span><br></span></div><div data-block="true"><span>Two</span></div>',
    'One\n\nTwo',
  ],
  ['a soft break of Lexical', '<p><span>One</span><br><span>Two</span></p>', 'One\nTwo'],
  ['two paragraphs of Lexical', '<p><span>One</span></p><p><span>Two</span></p>', 'One\nTwo'],
  ['loose text around a block', 'One <b>or</b><p>Two</p>Three<br>Four', 'One or\nTwo\nThree\nFour'],
  ['an emoji that is an image', '<p><span>One </span><img alt="🔥"><span> Two</span></p>', 'One 🔥 Two'],
])('%s', (_, html, text) => {
  it('is read as it is sent', () => expect(domText(editor(html)).text).toBe(text));
  it('gives every offset back', () => {
    const field = editor(html);
    const isWithinEmoji = (offset: number) => /^[\uDC00-\uDFFF]/.test(text.slice(offset));
    for (let offset = 0; offset <= text.length; offset++) {
      if (isWithinEmoji(offset)) continue;
      const { startContainer, startOffset } = domRange(field, offset, offset);
      expect(offsetAt(field, startContainer, startOffset), `offset ${offset}`).toBe(offset);
    }
  });
});

describe('a point beside the text', () => {
  const html = 'One<p>Two <img alt="🔥"></p><p><br></p>Three';
  it.each([
    ['in front of all', 0, 0],
    ['behind the first line', 1, 3],
    ['behind the block', 2, 10],
    ['behind the empty line', 3, 12],
    ['behind all', 4, 17],
  ])('%s', (_, child, offset) => {
    const field = editor(html);
    expect(domText(field).text).toBe('One\nTwo 🔥\n\nThree');
    expect(offsetAt(field, field, child)).toBe(offset);
  });
});

it('finds a point among thousands of breaks in time', () => {
  const field = editor(`<p>${'One<br>'.repeat(2000)}Two</p>`);
  const paragraph = field.firstElementChild as Element;
  const started = performance.now();
  expect(offsetAt(field, paragraph, 4001)).toBe(8003);
  expect(offsetAt(field, paragraph, 2000)).toBe(4000);
  expect(performance.now() - started).toBeLessThan(3000);
});
