/** Mounts a textarea that React controls, as Mastodon has it, into every `[data-react]`, and sends as Mastodon does. */
import { createElement, useLayoutEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';

const states = new Map();
const clears = new Map();
window.sent = [];
window.stateOf = (box) => states.get(document.querySelector(box).closest('[data-react]'));

/** The server's limit minus what is written, as the page shows it. */
const LIMIT = 500;

function Box({ mount, onSend }) {
  const { react: className, label } = mount.dataset;
  const [text, setText] = useState('');
  useLayoutEffect(() => {
    states.set(mount, text);
    clears.set(mount, () => setText(''));
    const form = mount.closest('form');
    const counter = form?.querySelector('.character-counter');
    if (counter) counter.textContent = String(LIMIT - text.length);
    const button = form?.querySelector('.send');
    if (button) button.disabled = text.trim() === '';
  });
  return createElement('textarea', {
    className,
    placeholder: label,
    'aria-label': label,
    value: text,
    rows: 4,
    onChange: ({ target }) => setText(target.value),
    // Mastodon asks for the key by its old number.
    onKeyDown: (event) => {
      if (event.keyCode === 13 && (event.ctrlKey || event.metaKey)) onSend();
    },
  });
}

function send(mount) {
  if (states.get(mount).trim() === '') return;
  window.sent.push(states.get(mount));
  clears.get(mount)();
}

for (const mount of document.querySelectorAll('[data-react]')) {
  createRoot(mount).render(createElement(Box, { mount, onSend: () => send(mount) }));
  mount.closest('form')?.addEventListener('submit', (event) => {
    event.preventDefault();
    send(mount);
  });
}
