import { pasted } from './pasted';

/**
 * Lexical, the editor of Facebook. It reads the selection on `selectionchange` only, and in Chromium typing by command
 * drops the line ends.
 */
export const lexical = pasted('lexical', (element) => element.getAttribute('data-lexical-editor') === 'true');
