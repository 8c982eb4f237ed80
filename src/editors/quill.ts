import { rich } from './rich';
import { typeLines } from './selection';

/**
 * Quill, of both generations; the first is LinkedIn's. A paste made by a script would delete what is selected and bring
 * nothing, so it is typed, and Quill takes what the browser has done from the DOM.
 */
export const quill = rich({
  id: 'quill',
  recognises: (element) => element.classList.contains('ql-editor'),
  joins: 1000,
  follows: 80,
  // A mention that is taken away stays in what Quill would send, empty or whole: nobody sees it.
  spares: () => true,
  write: (_, text) => typeLines(text),
});
