/**
 * Mounts textareas as the sites have them, beside the real Lexical: Instagram's, which React controls and mounts anew at
 * the first focus, into every `[data-area]`; and sends what stands in a form as its site does.
 */
import { createElement, useLayoutEffect, useRef, useState } from 'react';
import { createRoot } from 'react-dom/client';
import './lexical';

const lexicalState = window.stateOf;
window.stateOf = (box) => {
  const field = document.querySelector(box);
  return field instanceof HTMLTextAreaElement ? field.value : lexicalState(box);
};

const renewals = new Map();

function send(form) {
  const field = form?.querySelector('textarea');
  if (!field?.value) return;
  window.sent.push(field.value);
  const renew = renewals.get(field.closest('[data-area]') ?? field);
  if (renew) renew();
  else field.value = '';
}

function Area({ mount }) {
  const [value, setValue] = useState('');
  const [generation, setGeneration] = useState(0);
  const field = useRef(null);
  useLayoutEffect(() => {
    renewals.set(mount, () => setValue(''));
  });
  useLayoutEffect(() => {
    if (generation > 0) field.current?.focus();
  }, [generation]);
  return createElement('textarea', {
    key: generation,
    ref: field,
    value,
    'aria-label': mount.dataset.label,
    placeholder: mount.dataset.label,
    autoComplete: 'off',
    onChange: ({ target }) => setValue(target.value),
    onFocus: () => setGeneration(1),
    onKeyDown: (event) => {
      if (!('enter' in mount.dataset) || event.key !== 'Enter' || event.shiftKey) return;
      event.preventDefault();
      send(mount.closest('form'));
    },
  });
}

for (const mount of document.querySelectorAll('[data-area]')) {
  createRoot(mount).render(createElement(Area, { mount }));
}
for (const button of document.querySelectorAll('.post-comment')) {
  button.addEventListener('click', () => send(button.closest('form')));
}
for (const form of document.querySelectorAll('form')) {
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    send(form);
  });
}
