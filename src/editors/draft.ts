import { rich } from './rich';
import { paste } from './selection';

/**
 * Draft.js, the editor of X on the desktop. It follows the selection in React's event system. Typing by command would lose
 * all lines but the last in its model in Chromium, and join an undo step of the person's own in Firefox.
 */
export const draft = rich({
  id: 'draft',
  recognises: (element) =>
    element.classList.contains('public-DraftEditor-content') ||
    element.querySelector('[data-contents="true"]') !== null,
  joins: 0,
  follows: 80,
  write: (element, text) => paste(element, text),
});
