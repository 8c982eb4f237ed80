import { rich } from './rich';
import { isFirefox, paste, typeOver } from './selection';

/**
 * Draft.js, the editor of X on the desktop. It follows the selection in React's event system, and in Chromium typing by
 * command would lose all lines but the last in its model.
 */
export const draft = rich({
  id: 'draft',
  recognises: (element) =>
    element.classList.contains('public-DraftEditor-content') ||
    element.querySelector('[data-contents="true"]') !== null,
  joins: 0,
  follows: 80,
  write: (element, text) => (isFirefox() ? typeOver(text) : paste(element, text)),
});
