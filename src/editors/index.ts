import { draft } from './draft';
import type { Editor } from './editor';
import { lexical } from './lexical';
import { plain } from './plain';
import { textarea } from './textarea';

/** From the surest sign to the last resort. */
const editors: readonly Editor[] = [textarea, lexical, draft, plain];

/** The kind of editor that this element is the root of. */
export function editorOf(element: Element): Editor | undefined {
  return editors.find((editor) => editor.recognises(element));
}
