import { rich } from './rich';
import { paste } from './selection';

/**
 * Lexical, the editor of Facebook, Threads and Reddit. It reads the selection on `selectionchange` only, and typing
 * by command drops line ends: all in Chromium, the last one in Firefox.
 */
export const lexical = rich({
  id: 'lexical',
  recognises: (element) => element.getAttribute('data-lexical-editor') === 'true',
  joins: 0,
  follows: 80,
  write: (element, text) => paste(element, text),
});
