import { rich } from './rich';
import { isFirefox, typeLines } from './selection';

/**
 * ProseMirror, and TipTap, which is made of it: Bluesky's, LinkedIn's and Elk's. It is typed, since a paste of plain text
 * loses blank lines where the site has no reader of its own for it.
 */
export const prosemirror = rich({
  id: 'prosemirror',
  recognises: (element) => element.classList.contains('ProseMirror'),
  joins: 500,
  follows: 80,
  // In a shadow root Firefox deletes nothing around what cannot be edited.
  spares: (element) => isFirefox() && element.getRootNode() instanceof ShadowRoot,
  write: (_, text) => typeLines(text),
});
