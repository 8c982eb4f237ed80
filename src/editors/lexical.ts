import { rich } from './rich';
import { isFirefox, paste, typeOver } from './selection';

/**
 * Lexical, the editor of Facebook, Threads and Reddit. It reads the selection on `selectionchange` only, and in Chromium
 * typing by command drops the line ends.
 */
export const lexical = rich({
  id: 'lexical',
  recognises: (element) => element.getAttribute('data-lexical-editor') === 'true',
  joins: 0,
  follows: 80,
  write: (element, text) => (isFirefox() ? typeOver(text) : paste(element, text)),
});
