/** The content script of the tests: the drivers as they are, in a world of their own, told what to do by the page. */
import { editorOf } from '../../../src/editors';
import { applyText, watchComposition } from '../../../src/editors/apply';
import { isSelected } from '../../../src/editors/selection';

const life = new AbortController();
watchComposition(document, life.signal);

/** The field of an editor of the page, open shadow roots included. */
function find(root: ParentNode): HTMLElement | null {
  const found = root.querySelector<HTMLElement>('[contenteditable="true"], textarea, input');
  if (found) return found;
  for (const { shadowRoot } of root.querySelectorAll('*')) {
    const within = shadowRoot && find(shadowRoot);
    if (within) return within;
  }
  return null;
}

function act(name: string, what: string, [first, second]: [never, never]): unknown {
  const field = find(document.getElementById(name) as HTMLElement);
  const editor = field && editorOf(field);
  if (!editor) throw new Error(`No editor is recognised in ${name}.`);
  if (what === 'kind') return editor.id;
  if (what === 'read') return editor.read(field);
  if (what === 'select') return editor.select(field, first, second);
  if (what === 'selected')
    return field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement
      ? field.selectionStart === first && field.selectionEnd === second
      : isSelected(field, first, second);
  if (what === 'words') return editor.ranges(field, first, second).join();
  if (what === 'apply') return applyText(field, editor, first, second, life.signal);
  throw new Error(`Nobody knows how to ${what}.`);
}

document.addEventListener('editors-asked', async (event) => {
  const { number, name, act: what, args } = JSON.parse((event as CustomEvent<string>).detail);
  const tell = (answer: object) => {
    const detail = JSON.stringify({ number, ...answer });
    document.dispatchEvent(new CustomEvent('editors-told', { detail }));
  };
  try {
    tell({ value: (await act(name, what, args)) ?? null });
  } catch (fault) {
    tell({ fault: String(fault) });
  }
});
