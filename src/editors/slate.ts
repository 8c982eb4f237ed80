import { rich } from './rich';
import { paste } from './selection';

/** Slate. Its model follows nothing but its own events: what is typed by command shows, and is never sent. */
export const slate = rich({
  id: 'slate',
  recognises: (element) => element.getAttribute('data-slate-editor') === 'true',
  joins: 0,
  takesLetter: true,
  // It looks at the selection every 100 ms, and not while it draws.
  follows: 200,
  write: (element, text) => paste(element, text),
});
