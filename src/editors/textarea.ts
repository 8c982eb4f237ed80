import type { Editor } from './editor';
import { settle, typeOver } from './selection';

/** A textarea, as on X's site for phones. */
export const textarea: Editor = {
  id: 'textarea',
  recognises: (element) => element instanceof HTMLTextAreaElement,
  read: (element) => (element as HTMLTextAreaElement).value,
  // A range over a textarea's text has no boxes in any browser; a finding is shown by selecting it.
  ranges: () => [],
  select(element, start, end) {
    element.focus({ preventScroll: true });
    (element as HTMLTextAreaElement).setSelectionRange(start, end);
  },
  async replace(element, start, end, text) {
    textarea.select(element, start, end);
    // A page that draws its box anew on focus would otherwise put the old text back, and the browser forget how to undo.
    await settle(0);
    typeOver(text);
  },
};
