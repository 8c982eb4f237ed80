import { domRange, domText } from './dom-text';
import type { Editor } from './editor';
import { isFirefox, paste, selectRange, selectSettled, typeOver } from './selection';

/** Lexical reads the selection on `selectionchange` only. */
const SETTLE = 80;

/** Lexical, the editor of Facebook. */
export const lexical: Editor = {
  id: 'lexical',
  recognises: (element) => element.getAttribute('data-lexical-editor') === 'true',
  read: (element) => domText(element).text,
  ranges: (element, start, end) => [domRange(element, start, end)],
  select: selectRange,
  /** Chromium: a paste; typing by command drops the line ends. Firefox: typing by command. */
  async replace(element, start, end, text) {
    if (!(await selectSettled(element, start, end, SETTLE))) return;
    if (isFirefox()) typeOver(text);
    else paste(element, text);
  },
};
