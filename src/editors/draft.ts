import { pasted } from './pasted';

/**
 * Draft.js, the editor of X on the desktop. It follows the selection in React's event system, and in Chromium typing by
 * command would lose all lines but the last in its model.
 */
export const draft = pasted(
  'draft',
  (element) =>
    element.classList.contains('public-DraftEditor-content') ||
    element.querySelector('[data-contents="true"]') !== null,
);
