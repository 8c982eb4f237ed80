import type { Editor } from './editor';
import { typeOver } from './selection';

type Field = HTMLTextAreaElement | HTMLInputElement;

const TEXT_INPUTS = new Set(['text', 'search', 'url', '']);

/** A textarea, or a one-line text field. */
export const textarea: Editor = {
  id: 'textarea',
  recognises: (element) =>
    element instanceof HTMLTextAreaElement || (element instanceof HTMLInputElement && TEXT_INPUTS.has(element.type)),
  read: (element) => (element as Field).value,
  // A range over a textarea's text has no boxes in any browser; a finding is shown by selecting it.
  ranges: () => [],
  select(element, start, end) {
    element.focus({ preventScroll: true });
    (element as Field).setSelectionRange(start, end);
  },
  async replace(element, start, end, text) {
    textarea.select(element, start, end);
    typeOver(text);
  },
};
