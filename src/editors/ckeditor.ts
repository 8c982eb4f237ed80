import { rich } from './rich';
import { paste } from './selection';

/** Lines as paragraphs, each in its own. */
function paragraphs(text: string): string {
  const sign: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
  const lines = text.replaceAll(/[&<>]/g, (found) => sign[found] ?? '').split('\n');
  return lines.map((line) => `<p>${line.replaceAll(/^ | $| (?= )/g, '&nbsp;')}</p>`).join('');
}

/** CKEditor 5. Of plain text it makes a paragraph where there is a blank line, so that the line itself would be lost. */
export const ckeditor = rich({
  id: 'ckeditor',
  recognises: (element) => element.classList.contains('ck-editor__editable'),
  joins: 0,
  takesLetter: true,
  follows: 80,
  write: (element, text) =>
    text.includes('\n') ? paste(element, paragraphs(text), 'text/html') : paste(element, text),
});
