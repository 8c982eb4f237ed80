/** The editors that live in React: Draft.js, Slate, and React's own textarea and line of text. */
import { CompositeDecorator, Editor, EditorState } from 'draft-js';
import { createElement as h, useLayoutEffect, useMemo, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { createEditor, Node } from 'slate';
import { withHistory } from 'slate-history';
import { Editable, Slate, withReact } from 'slate-react';

/** Mentions and hashtags are drawn while they are typed, as on X, so that a line has many leaves. */
function decorator() {
  const strategy = (block, found) => {
    for (const match of block.getText().matchAll(/[@#]\w+/g)) found(match.index, match.index + match[0].length);
  };
  return new CompositeDecorator([{ strategy, component: ({ children }) => h('b', null, children) }]);
}

function DraftBox({ tell }) {
  const [state, setState] = useState(() => EditorState.createEmpty(decorator()));
  useLayoutEffect(() => {
    tell(state.getCurrentContent().getPlainText('\n'));
  });
  return h(Editor, { editorState: state, onChange: setState, role: 'textbox', placeholder: 'What is happening?' });
}

/** A mention, which is one thing in Slate. */
function withMentions(editor) {
  const isMention = (element) => element.type === 'mention';
  const { isInline, isVoid } = editor;
  editor.isInline = (element) => isMention(element) || isInline(element);
  editor.isVoid = (element) => isMention(element) || isVoid(element);
  return editor;
}

function SlateElement({ attributes, element, children }) {
  if (element.type === 'mention') return h('span', { ...attributes, contentEditable: false }, element.name, children);
  return h('p', attributes, children);
}

const stringOf = (node) => {
  if (node.type === 'mention') return node.name;
  return node.children ? node.children.map(stringOf).join('') : Node.string(node);
};

function SlateBox({ tell, watch, chip }) {
  const editor = useMemo(() => withMentions(withHistory(withReact(createEditor()))), []);
  const start = useMemo(() => {
    const mention = { type: 'mention', name: '@Ana', children: [{ text: '' }] };
    return [{ type: 'paragraph', children: chip ? [{ text: 'Ask ' }, mention, { text: ' now.' }] : [{ text: '' }] }];
  }, [chip]);
  const told = () => {
    tell(editor.children.map(stringOf).join('\n'));
  };
  useLayoutEffect(told);
  // It is deaf before it has found out where the caret is.
  useLayoutEffect(() => watch(() => editor.selection !== null), [editor, watch]);
  return h(
    Slate,
    { editor, initialValue: start, onChange: told },
    h(Editable, { placeholder: 'Write something', renderElement: SlateElement }),
  );
}

function FieldBox({ tell, tag }) {
  const [value, setValue] = useState('');
  useLayoutEffect(() => {
    tell(value);
  });
  return h(tag, { value, onChange: (event) => setValue(event.target.value), ...(tag === 'input' && { type: 'text' }) });
}

/** Mounts a component; `state` is what it last told. */
const box = (component, props) => (mount, chip) => {
  let state = '';
  let listens = () => true;
  const tell = (text) => {
    state = text;
  };
  const watch = (ask) => {
    listens = ask;
  };
  const root = createRoot(mount);
  root.render(h(component, { ...props, chip, tell, watch }));
  return { state: () => state, listens: () => listens(), end: () => root.unmount() };
};

export const react = {
  draft: box(DraftBox),
  slate: box(SlateBox),
  textarea: box(FieldBox, { tag: 'textarea' }),
  input: box(FieldBox, { tag: 'input' }),
};
