import { domRange, domText } from './dom-text';
import type { Editor } from './editor';
import { isFirefox, paste, selectRange, selectSettled, typeOver } from './selection';

/** How long these editors take to follow the browser's selection, in ms. */
const SETTLE = 80;

/**
 * A kind of editor with a model of its own, which takes a paste as a person's edit. Chromium: a paste. Firefox: typing by
 * command, which tells editors what it does there, since a script's paste arrives empty.
 */
export function pasted(id: string, recognises: Editor['recognises']): Editor {
  return {
    id,
    recognises,
    read: (element) => domText(element).text,
    ranges: (element, start, end) => [domRange(element, start, end)],
    select: selectRange,
    async replace(element, start, end, text) {
      if (!(await selectSettled(element, start, end, SETTLE))) return;
      if (isFirefox()) typeOver(text);
      else paste(element, text);
    },
  };
}
