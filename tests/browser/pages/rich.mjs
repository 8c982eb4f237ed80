/**
 * Mounts the real TipTap, as Bluesky and the newer LinkedIn have it, into every `[data-tiptap]`, and the real Quill of the
 * first generation, as the older LinkedIn has it, into every `[data-quill]`; and sends as these sites do.
 */
import { Editor } from '@tiptap/core';
import { Fragment, Slice } from '@tiptap/pm/model';
import { StarterKit } from '@tiptap/starter-kit';
import Quill from 'quill-1';

/** Paragraphs, line breaks and undo; no site of these makes lists or headings of what is typed. */
const PLAIN = StarterKit.configure({
  blockquote: false,
  bold: false,
  bulletList: false,
  code: false,
  codeBlock: false,
  heading: false,
  horizontalRule: false,
  italic: false,
  link: false,
  listItem: false,
  listKeymap: false,
  orderedList: false,
  strike: false,
  trailingNode: false,
  underline: false,
});

// These editors are older than the browser's rule against HTML from strings; LinkedIn has such a policy.
window.trustedTypes.createPolicy('default', { createHTML: (html) => html });

window.sent = [];

/** The older LinkedIn shows its dialog in a shadow root, into which it brings the page's own sheet along. */
const outlet = document.querySelector('[data-outlet]');
const shadow = outlet?.attachShadow({ mode: 'open' });
if (shadow) {
  const parts = [...outlet.childNodes];
  shadow.append(document.querySelector('link[rel="stylesheet"]').cloneNode(), ...parts);
  // Quill knows of no shadow roots; the site's own build asks the root that the focus is in.
  const { getSelection } = Document.prototype;
  document.getSelection = () => {
    const whole = getSelection.call(document);
    return shadow.activeElement ? selectionIn(shadow, whole) : whole;
  };
}

/** A shadow root's selection; in Firefox it has none of its own, and the document's tells where it is when the root is named. */
function selectionIn(root, whole) {
  if (root.getSelection) return root.getSelection();
  const [composed] = whole.getComposedRanges({ shadowRoots: [root] });
  if (!composed) return whole;
  const range = document.createRange();
  range.setStart(composed.startContainer, composed.startOffset);
  range.setEnd(composed.endContainer, composed.endOffset);
  return {
    rangeCount: 1,
    getRangeAt: () => range,
    removeAllRanges: () => whole.removeAllRanges(),
    addRange: (added) => whole.addRange(added),
  };
}
const all = (selector) =>
  [document, ...(shadow ? [shadow] : [])].flatMap((root) => [...root.querySelectorAll(selector)]);

/** Each box with its own state, and how it is emptied. */
const boxes = new Map();
window.stateOf = (box) => boxes.get(all(box)[0]).text();

const groups = all('[data-sends]').map((element) => ({
  element,
  button: element.querySelector('.send'),
  fields: [],
}));
const groupOf = (field) => groups.find(({ element }) => element.contains(field));

function refresh({ element, button, fields }) {
  // Elk shows what is written of what may be: "12/500".
  const counter = element.querySelector('[data-counter]');
  if (counter && fields[0]) counter.firstChild.data = String(boxes.get(fields[0]).text().length);
  if (button) button.disabled = fields.every((field) => boxes.get(field).text() === '');
}

function send(group) {
  const texts = group.fields.map((field) => boxes.get(field).text()).filter(Boolean);
  if (!texts.length) return;
  window.sent.push(texts.join('\n---\n'));
  for (const field of group.fields) boxes.get(field).clear();
  refresh(group);
}

/** A key that sends: Bluesky asks for it by its place on the keyboard. */
const sends = (event) => event.code === 'Enter' && (event.ctrlKey || event.metaKey);

function join(field, box) {
  boxes.set(field, box);
  const group = groupOf(field);
  group?.fields.push(field);
  return () => group && refresh(group);
}

for (const field of all('[data-tiptap]')) {
  const changed = () => refreshed?.();
  const editor = new Editor({
    element: { mount: field },
    extensions: [PLAIN],
    injectCSS: false,
    onUpdate: changed,
    editorProps: {
      handleKeyDown: (_, event) => {
        const group = sends(event) ? groupOf(field) : undefined;
        if (group) send(group);
        return group !== undefined;
      },
      // As Bluesky has it: every line end of pasted text begins a paragraph, blank lines among them.
      clipboardTextParser: (text, _context, _plain, { state }) => {
        const { paragraph } = state.schema.nodes;
        const lines = text.split('\n').map((line) => paragraph.create(null, line ? state.schema.text(line) : null));
        return new Slice(Fragment.from(lines), 1, 1);
      },
    },
  });
  const refreshed = join(field, {
    text: () => editor.getText({ blockSeparator: '\n' }),
    clear: () => editor.commands.clearContent(true),
  });
}

for (const place of all('[data-quill]')) {
  const quill = new Quill(place);
  const { root } = quill;
  root.dataset.name = place.dataset.quill;
  root.dataset.testQlEditorContenteditable = 'true';
  root.setAttribute('role', 'textbox');
  root.setAttribute('aria-label', place.dataset.label);
  root.classList.add('editor');
  if (shadow?.contains(root)) quill.selection.hasFocus = () => shadow.activeElement === root;
  const refreshed = join(root, {
    text: () => quill.getText().replace(/\n$/, ''),
    clear: () => quill.setText(''),
  });
  quill.on('text-change', refreshed);
  root.addEventListener('keydown', (event) => {
    const group = groupOf(root);
    if (group && sends(event)) send(group);
  });
}

for (const group of groups) {
  refresh(group);
  if (group.element instanceof HTMLFormElement) {
    group.element.addEventListener('submit', (event) => {
      event.preventDefault();
      send(group);
    });
  } else group.button?.addEventListener('click', () => send(group));
}

document.querySelector('[data-modal]')?.showModal();

/** Bluesky's dialog keeps the focus: what is focused outside gives it back to the last field inside. */
const trap = document.querySelector('[data-trap]');
let last = trap?.querySelector('[data-tiptap]');
document.addEventListener('focusin', ({ target }) => {
  if (!trap) return;
  if (trap.contains(target)) last = target;
  else last?.focus();
});
