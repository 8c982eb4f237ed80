import { domRange, domText } from './dom-text';
import type { Editor } from './editor';
import { isFirefox, paste, selectRange, selectSettled, typeOver } from './selection';

/** Draft.js follows `select` in React's event system, which a mouse event flushes. */
const SETTLE = 80;

/** Draft.js, the editor of X on the desktop. */
export const draft: Editor = {
  id: 'draft',
  recognises: (element) =>
    element.classList.contains('public-DraftEditor-content') ||
    element.querySelector('[data-contents="true"]') !== null,
  read: (element) => domText(element).text,
  ranges: (element, start, end) => [domRange(element, start, end)],
  select: selectRange,
  /**
   * Chromium: a paste; typing by command would lose all lines but the last in Draft's model. Firefox: typing by command,
   * since a script's paste arrives empty.
   */
  async replace(element, start, end, text) {
    if (!(await selectSettled(element, start, end, SETTLE))) return;
    if (isFirefox()) typeOver(text);
    else paste(element, text);
  },
};
