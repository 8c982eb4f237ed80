/** Every editor on the page, and the driver that has to recognise it. */
export const EDITORS = [
  ['textarea', 'textarea'],
  ['input', 'textarea'],
  ['draft', 'draft'],
  ['lexical-plain', 'lexical'],
  ['lexical-rich', 'lexical'],
  ['quill-1', 'quill'],
  ['quill-2', 'quill'],
  ['tiptap', 'prosemirror'],
  ['tiptap-shadow', 'prosemirror'],
  ['slate', 'slate'],
  ['ckeditor', 'ckeditor'],
  ['plain', 'plain'],
  ['plain-shadow', 'plain'],
] as const;
