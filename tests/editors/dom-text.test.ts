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
