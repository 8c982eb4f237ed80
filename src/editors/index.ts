import { ckeditor } from './ckeditor';
import { draft } from './draft';
import type { Editor } from './editor';
import { lexical } from './lexical';
import { plain } from './plain';
import { prosemirror } from './prosemirror';
import { quill } from './quill';
import { slate } from './slate';
import { textarea } from './textarea';

/** From the surest sign to the last resort. */
const editors: readonly Editor[] = [textarea, lexical, slate, ckeditor, quill, prosemirror, draft, plain];

/** The kind of editor that this element is the root of. */
export function editorOf(element: Element): Editor | undefined {
  return editors.find((editor) => editor.recognises(element));
}
