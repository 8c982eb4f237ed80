import { domRange, domText } from './dom-text';
import type { Editor } from './editor';
import { selectRange, settle, typeOver } from './selection';

/** A bare contenteditable, with the browser itself as the editor. */
export const plain: Editor = {
  id: 'plain',
  recognises: (element) => element instanceof HTMLElement && element.isContentEditable,
  read: (element) => domText(element).text,
  ranges: (element, start, end) => [domRange(element, start, end)],
  select: selectRange,
  async replace(element, start, end, text) {
    selectRange(element, start, end);
    await settle(0);
    typeOver(text);
  },
};
