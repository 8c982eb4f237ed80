/** Mounts the real Slate, as Buffer has it, into every `[data-slate]`, and sends what stands in a part of the page by its `.send`. */
import { createElement, useLayoutEffect, useMemo, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { createEditor, Node } from 'slate';
import { withHistory } from 'slate-history';
import { Editable, Slate, withReact } from 'slate-react';

const EMPTY = [{ type: 'paragraph', children: [{ text: '' }] }];
const states = new Map();
const renewals = new Map();
window.sent = [];
window.stateOf = (box) => states.get(document.querySelector(box).closest('[data-slate]'));

const Paragraph = ({ attributes, children }) => createElement('p', attributes, children);

function Box({ mount, onChange }) {
  const [generation, setGeneration] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new post gets a new editor.
  const editor = useMemo(() => withHistory(withReact(createEditor())), [generation]);
  const told = () => {
    states.set(mount, editor.children.map((node) => Node.string(node)).join('\n'));
    onChange();
  };
  useLayoutEffect(() => {
    renewals.set(mount, () => {
      delete mount.dataset.hears;
      setGeneration(generation + 1);
    });
    told();
  });
  // It is deaf before it has found out where the caret is.
  const hears = () => {
    if (editor.selection) mount.dataset.hears = '';
  };
  return createElement(
    Slate,
    { key: generation, editor, initialValue: EMPTY, onChange: told, onSelectionChange: hears },
    createElement(Editable, {
      className: mount.dataset.slate,
      placeholder: mount.dataset.label,
      'aria-label': mount.dataset.label,
      renderElement: Paragraph,
    }),
  );
}

for (const mount of document.querySelectorAll('[data-slate]')) {
  const button = mount.closest('[data-sends]')?.querySelector('.send');
  const refresh = () => {
    if (button) button.disabled = states.get(mount) === '';
  };
  createRoot(mount).render(createElement(Box, { mount, onChange: refresh }));
  button?.addEventListener('click', () => {
    window.sent.push(states.get(mount));
    renewals.get(mount)();
  });
}
