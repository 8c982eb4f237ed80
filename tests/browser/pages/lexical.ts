/** Mounts the real Lexical, as Facebook has it, into every `[data-lexical]`, and sends as Facebook does. */
import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { registerPlainText } from '@lexical/plain-text';
import { registerRichText } from '@lexical/rich-text';
import { $getRoot, COMMAND_PRIORITY_HIGH, createEditor, KEY_ENTER_COMMAND, type LexicalEditor } from 'lexical';

const editors = new Map<Element, LexicalEditor>();
window.sent = [];
const textOf = (field: Element) =>
  editors.get(field)?.read(() =>
    $getRoot()
      .getChildren()
      .map((paragraph) => paragraph.getTextContent())
      .join('\n'),
  ) ?? '';
window.stateOf = (box) => textOf(document.querySelector(box) as Element);

function send(field: Element | null | undefined): void {
  if (!field) return;
  window.sent.push(textOf(field));
  editors.get(field)?.update(() => {
    const root = $getRoot();
    root.clear();
    root.selectEnd();
  });
}

function mount(field: HTMLElement): void {
  const { lexical: box = '', label = '', kind, role = 'textbox' } = field.dataset;
  for (const [name, value] of [
    ['role', role],
    ['contenteditable', 'true'],
    ['spellcheck', 'true'],
    ['aria-label', label],
    ['aria-placeholder', label],
    ['data-testid', box],
    ['class', 'notranslate editor'],
  ] as const) {
    field.setAttribute(name, value);
  }
  const editor = createEditor({
    onError: (fault) => {
      throw fault;
    },
  });
  editors.set(field, editor);
  editor.setRootElement(field);
  if (kind === 'rich') registerRichText(editor);
  else registerPlainText(editor);
  registerHistory(editor, createEmptyHistoryState(), 300);
  // In comments a bare Enter sends; in posts it begins a new line.
  if (kind === 'rich') return;
  editor.registerCommand(
    KEY_ENTER_COMMAND,
    (event) => {
      if (event?.shiftKey) return false;
      event?.preventDefault();
      send(field);
      return true;
    },
    COMMAND_PRIORITY_HIGH,
  );
}

for (const field of document.querySelectorAll<HTMLElement>('[data-lexical]')) mount(field);
for (const button of document.querySelectorAll('.send, #focused-state-composer-submit [role="button"]')) {
  button.addEventListener('click', () => send(button.closest('form')?.querySelector('[data-lexical]')));
}
