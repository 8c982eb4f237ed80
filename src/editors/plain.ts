import { rich } from './rich';
import { typeOver } from './selection';

/** A bare contenteditable, with the browser itself as the editor. */
export const plain = rich({
  id: 'plain',
  recognises: (element) => element instanceof HTMLElement && element.isContentEditable,
  joins: 0,
  follows: 0,
  write: (_, text) => typeOver(text),
});
