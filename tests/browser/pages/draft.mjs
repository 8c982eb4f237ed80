/** Mounts the real Draft.js, as X and Hootsuite have it, into every `[data-draft]`, and sends as X does. */
import { CompositeDecorator, Editor, EditorState, getDefaultKeyBinding } from 'draft-js';
import { createElement, useLayoutEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';

const LINKED = /[@#]\w+/g;
const Linked = ({ children }) => createElement('span', { className: 'linked' }, children);

/** X draws mentions and hashtags while they are typed, so a draft has many leaves. */
function decorator() {
  const strategy = (block, found) => {
    for (const match of block.getText().matchAll(LINKED)) found(match.index, match.index + match[0].length);
  };
  return new CompositeDecorator([{ strategy, component: Linked }]);
}

const states = new Map();
const renewals = new Map();
window.sent = [];
const textOf = (mount) => states.get(mount)?.getCurrentContent().getPlainText('\n') ?? '';
window.stateOf = (box) => textOf(document.querySelector(box).closest('[data-draft]'));

function Box({ mount, onSend }) {
  const { draft: box, label } = mount.dataset;
  const [generation, setGeneration] = useState(0);
  const [state, setState] = useState(() => EditorState.createEmpty(decorator()));
  const startAnew = () => {
    setState(EditorState.createEmpty(decorator()));
    setGeneration(generation + 1);
  };
  useLayoutEffect(() => {
    states.set(mount, state);
    renewals.set(mount, startAnew);
    refresh();
  });
  return createElement(Editor, {
    key: generation,
    editorState: state,
    onChange: setState,
    webDriverTestID: box,
    ariaLabel: label,
    ariaMultiline: true,
    role: 'textbox',
    placeholder: label,
    keyBindingFn: (event) =>
      (event.ctrlKey || event.metaKey) && event.key === 'Enter' ? 'send' : getDefaultKeyBinding(event),
    handleKeyCommand: (command) => {
      if (command !== 'send') return 'not-handled';
      onSend();
      return 'handled';
    },
  });
}

const groups = [...document.querySelectorAll('[data-sends]')].map((element) => ({
  button: element.querySelector('.send'),
  mounts: [...element.querySelectorAll('[data-draft]')],
}));

function refresh() {
  for (const { button, mounts } of groups) {
    if (!button) continue;
    const isEmpty = mounts.every((mount) => textOf(mount) === '');
    button.disabled = isEmpty;
    button.setAttribute('aria-disabled', String(isEmpty));
  }
}

function send({ mounts }) {
  window.sent.push(mounts.map(textOf).filter(Boolean).join('\n---\n'));
  // X mounts a new editor for the next post.
  for (const mount of mounts) renewals.get(mount)();
}

for (const group of groups) group.button?.addEventListener('click', () => send(group));
for (const mount of document.querySelectorAll('[data-draft]')) {
  const group = groups.find(({ mounts }) => mounts.includes(mount));
  createRoot(mount).render(createElement(Box, { mount, onSend: () => group && send(group) }));
}
