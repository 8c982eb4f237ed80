// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { editorOf } from '../../src/editors';

function element(html: string): Element {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  document.body.replaceChildren(...body.childNodes);
  return document.body.firstElementChild as Element;
}

it.each([
  ['textarea', '<textarea></textarea>'],
  ['textarea', '<input type="text">'],
  ['lexical', '<div contenteditable="true" data-lexical-editor="true"><p><br></p></div>'],
  ['slate', '<div contenteditable="true" data-slate-editor="true"></div>'],
  [
    'ckeditor',
    '<div contenteditable="true" class="ck ck-content ck-editor__editable ck-editor__editable_inline"></div>',
  ],
  ['quill', '<div contenteditable="true" class="ql-editor ql-blank"><p><br></p></div>'],
  ['prosemirror', '<div contenteditable="true" class="tiptap ProseMirror ProseMirror-light"><p></p></div>'],
  ['draft', '<div contenteditable="true" class="notranslate public-DraftEditor-content"></div>'],
  ['draft', '<div contenteditable="true"><div data-contents="true"></div></div>'],
])('recognises %s in %s', (id, html) => expect(editorOf(element(html))?.id).toBe(id));

it.each([
  '<input type="search">',
  '<input type="password">',
  '<div class="public-DraftEditorPlaceholder-root"></div>',
  '<p>Text</p>',
])('recognises nothing in %s', (html) => expect(editorOf(element(html))).toBeUndefined());
