import { rich } from './rich';
import { isFirefox, typeLines } from './selection';

/**
 * ProseMirror, and TipTap, which is made of it: Bluesky's, LinkedIn's and Elk's. It is typed, since a paste of plain text
 * loses blank lines where the site has no reader of its own for it.
 */
/** The signs that TipTap and many a ProseMirror turn into headings, lists, quotations, lines, code, bold and italic letters. */
const SHORTHAND =
  /^\s*(?:#{1,6} |[-+*] |\d+[.)] |> |```\w* |\[[ xX]?\] |---|—-|___ |\*\*\* )$|(?:^|\s)(?:\*\*[^*]+\*\*|__[^_]+__|\*[^*]+\*|_[^_]+_|~~[^~]+~~|`[^`]+`)$/u;

export const prosemirror = rich({
  id: 'prosemirror',
  recognises: (element) => element.classList.contains('ProseMirror'),
  joins: 500,
  follows: 80,
  // In a shadow root Firefox deletes nothing around what cannot be edited.
  spares: (element) => isFirefox() && element.getRootNode() instanceof ShadowRoot,
  shorthand: SHORTHAND,
  write: (_, text) => typeLines(text),
});
