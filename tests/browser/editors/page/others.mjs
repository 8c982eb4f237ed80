/** The editors that need no framework: Lexical, Quill, TipTap, CKEditor, and the browser itself. */
import { InlineEditor } from '@ckeditor/ckeditor5-editor-inline';
import { Essentials } from '@ckeditor/ckeditor5-essentials';
import { Paragraph } from '@ckeditor/ckeditor5-paragraph';
import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { registerPlainText } from '@lexical/plain-text';
import { registerRichText } from '@lexical/rich-text';
import { Editor, Node } from '@tiptap/core';
import { StarterKit } from '@tiptap/starter-kit';
import { $createParagraphNode, $getRoot, createEditor } from 'lexical';
import Quill2 from 'quill';
import Quill1 from 'quill-1';

function lexical(register) {
  return (mount) => {
    const field = mount.appendChild(document.createElement('div'));
    field.contentEditable = 'true';
    field.setAttribute('role', 'textbox');
    const editor = createEditor({
      onError: (fault) => {
        throw fault;
      },
    });
    editor.setRootElement(field);
    // As every page does that mounts Lexical.
    editor.update(() => $getRoot().append($createParagraphNode()), { discrete: true, tag: 'history-merge' });
    const ends = [register(editor), registerHistory(editor, createEmptyHistoryState(), 300)];
    return {
      state: () =>
        editor.read(() =>
          $getRoot()
            .getChildren()
            .map((paragraph) => paragraph.getTextContent())
            .join('\n'),
        ),
      end: () => {
        for (const end of ends) end();
        editor.setRootElement(null);
      },
    };
  };
}

/** A name as one thing, as LinkedIn has it. */
const mentionIn = (Quill) => {
  const Embed = Quill.import('blots/embed');
  class Mention extends Embed {
    static create(name) {
      const node = Embed.create.call(Mention);
      node.textContent = name;
      node.dataset.name = name;
      return node;
    }
    static value(node) {
      return node.dataset.name;
    }
  }
  Object.assign(Mention, { blotName: 'mention', tagName: 'A', className: 'ql-mention' });
  Quill.register(Mention, true);
};
mentionIn(Quill1);
mentionIn(Quill2);

function quill(Quill) {
  return (mount, chip) => {
    const editor = new Quill(mount.appendChild(document.createElement('div')), { placeholder: 'Add a comment…' });
    if (chip) {
      editor.setContents([{ insert: 'Ask ' }, { insert: { mention: '@Ana' } }, { insert: ' now.\n' }]);
      editor.history.clear();
    }
    const letters = ({ insert }) => (typeof insert === 'string' ? insert : insert.mention);
    return {
      state: () => editor.getContents().ops.map(letters).join('').replace(/\n$/, ''),
      end: () => editor.disable(),
    };
  };
}

const Mention = Node.create({
  name: 'mention',
  group: 'inline',
  inline: true,
  atom: true,
  addAttributes: () => ({ name: { default: '' } }),
  parseHTML: () => [{ tag: 'span[data-name]', getAttrs: (element) => ({ name: element.dataset.name }) }],
  renderHTML: ({ node }) => ['span', { 'data-name': node.attrs.name, contenteditable: 'false' }, node.attrs.name],
  renderText: ({ node }) => node.attrs.name,
});

const CHIP = '<p>Ask <span data-name="@Ana"></span> now.</p>';

function tiptap(mount, chip) {
  const content = chip ? CHIP : '';
  const editor = new Editor({ element: mount, extensions: [StarterKit, Mention], content });
  return { state: () => editor.getText({ blockSeparator: '\n' }), end: () => editor.destroy() };
}

async function ckeditor(mount) {
  const field = mount.appendChild(document.createElement('div'));
  const editor = await InlineEditor.create(field, { licenseKey: 'GPL', plugins: [Essentials, Paragraph] });
  const lines = (paragraph) => [...paragraph.getChildren()].map((child) => child.data ?? '\n').join('');
  return {
    state: () => [...editor.model.document.getRoot().getChildren()].map(lines).join('\n'),
    end: () => editor.destroy(),
  };
}

/** The text of a bare box as a page takes it: what ends a line is written when something follows. */
function bare(field) {
  let text = '';
  let isFirst = true;
  let ends = false;
  const put = (letters) => {
    text += ends ? `\n${letters}` : letters;
    ends = false;
    isFirst = false;
  };
  const walk = (node) => {
    const isBlock = node.nodeName === 'DIV' && node !== field;
    if (isBlock && !isFirst) ends = true;
    if (node.nodeType === window.Node.TEXT_NODE) put(node.data);
    else if (node.nodeName === 'BR') {
      put('');
      ends = true;
    } else for (const child of node.childNodes) walk(child);
    if (isBlock && !isFirst) ends = true;
  };
  walk(field);
  return text.replaceAll('\u00a0', ' ');
}

function plain(mount) {
  const field = mount.appendChild(document.createElement('div'));
  field.contentEditable = 'true';
  field.setAttribute('role', 'textbox');
  return { state: () => bare(field), end: () => field.remove() };
}

/** The same editor inside an open shadow root. */
const inShadow = (mountIn) => (mount, chip) => {
  const host = mount.appendChild(document.createElement('div'));
  const root = host.attachShadow({ mode: 'open' });
  const style = root.appendChild(document.createElement('style'));
  style.textContent = '[contenteditable] { white-space: pre-wrap; } p { margin: 0; }';
  return mountIn(root.appendChild(document.createElement('div')), chip);
};

export const others = {
  'lexical-plain': lexical(registerPlainText),
  'lexical-rich': lexical(registerRichText),
  'quill-1': quill(Quill1),
  'quill-2': quill(Quill2),
  tiptap,
  'tiptap-shadow': inShadow(tiptap),
  ckeditor,
  plain,
  'plain-shadow': inShadow(plain),
};
