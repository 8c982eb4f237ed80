import type { Editor } from './editor';
import { settle, typeOver } from './selection';

type Field = HTMLTextAreaElement | HTMLInputElement;

/** A textarea, as on X's site for phones, Mastodon and old Reddit, or a line of text, such as a title. */
export const textarea: Editor = {
  id: 'textarea',
  joins: 0,
  recognises: (element) =>
    element instanceof HTMLTextAreaElement || (element instanceof HTMLInputElement && element.type === 'text'),
  read: (element) => (element as Field).value,
  // A range over a textarea's text has no boxes in any browser; a finding is shown by selecting it.
  ranges: () => [],
  select(element, start, end) {
    element.focus({ preventScroll: true });
    (element as Field).setSelectionRange(start, end);
  },
  async replace(element, start, end, text, still) {
    element.focus({ preventScroll: true });
    // A page that draws its box anew on focus would otherwise put the old text back, and the browser forget how to undo.
    await settle(0);
    if (!still()) return undefined;
    // Where a line end at the end of all is typed over by itself, Chromium's redo loses it: what stays is left alone.
    const old = (element as Field).value.slice(start, end);
    const stays = old.endsWith(text) ? text.length : 0;
    // Both at once: a key that came between them would replace the whole selection.
    textarea.select(element, start, end - stays);
    typeOver(stays ? '' : text);
    return '';
  },
};
