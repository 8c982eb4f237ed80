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
  [
    'a soft break of Draft.js at the end, which is drawn twice',
    '<div data-block="true"><span>One\n\n</span></div>',
    'One\n',
  ],
  [
    'a soft break of ProseMirror at the end',
    '<p>One<br><br class="ProseMirror-trailingBreak"></p><p>Two</p>',
    'One\n\nTwo',
  ],
  ['a caret’s place in Quill', '<p>One<span class="ql-cursor">\uFEFF</span></p><p>\uFEFFTwo\uFEFF</p>', 'One\nTwo'],
  [
    'an empty line of Slate',
    '<p>One</p><p><span data-slate-zero-width="n">\uFEFF<br></span></p><p>Two</p>',
    'One\n\nTwo',
  ],
  [
    'the placeholder of Slate',
    '<p><span data-slate-placeholder="true" contenteditable="false">Write</span><span>\uFEFF<br></span></p>',
    '',
  ],
  ['a filler of CKEditor', `<p>One${'\u2060'.repeat(7)}</p><p><br data-cke-filler="true"></p>`, 'One\n'],
  ['a line of spaces of a bare box', '<div>One</div> <div><br></div><div>Two</div>', 'One\n \n\nTwo'],
  ['a box laid out in its source', '<div>\n  <p>One</p>\n  <p>Two</p>\n</div>', 'One\nTwo'],
  ['empty lines behind a block of a bare box', '<div>One</div><br><br><div>Two</div><br>', 'One\n\n\nTwo\n'],
  ['an unfinished line in a bare box', '<div><br></div>One<div>Two</div>', '\nOne\nTwo'],
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

describe('what is one thing', () => {
  const chip = (letters: string, tag = 'span') => `<${tag} contenteditable="false">${letters}</${tag}>`;
  it.each([
    ['a mention', `<p>Ask ${chip('@<b>Ana</b>')} now</p>`, 'Ask @Ana now'],
    [
      'a mention between the guards of Quill',
      `<p>Ask <span>\uFEFF${chip('@Ana')}\uFEFF</span> now</p>`,
      'Ask @Ana now',
    ],
    [
      'a link that shows a shortened address',
      `<p>See <a href="https://www.example.com/a/long/way" contenteditable="false">example.com/a/lo…</a>!</p>`,
      'See https://www.example.com/a/long/way!',
    ],
    ['a link with words', '<p>See <a href="https://example.com/a">the way…</a></p>', 'See the way…'],
    ['a hint of ProseMirror', '<p>One<span class="ProseMirror-widget" contenteditable="false">two?</span></p>', 'One'],
    ['the card of a link', `<p>One</p>${chip('<p>A title</p>', 'div')}<p>Two</p>`, 'One\nTwo'],
  ])('%s', (_, html, text) => expect(domText(editor(html)).text).toBe(text));

  it('is never cut', () => {
    const field = editor(`<p>Ask ${chip('@Ana')} now</p>`);
    expect(domRange(field, 6, 7).toString()).toBe('@Ana');
    expect(domRange(field, 2, 6).toString()).toBe('k @Ana');
  });
  it('is told apart from what has no letters', () => {
    const field = editor(`<p>One <img src="a.png"></p>${chip('<p>A title</p>', 'figure')}<p>${chip('@Ana')}</p>`);
    expect(domText(field).objects.map(({ tagName }) => tagName)).toEqual(['IMG', 'FIGURE']);
  });
});
