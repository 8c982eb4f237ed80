/** Puts a page into the test's document, at this address, and gives its one field marked `data-here`. */
export function show(address: string, html: string): HTMLElement {
  window.location.href = address;
  document.body.replaceChildren(...new DOMParser().parseFromString(html, 'text/html').body.childNodes);
  const field = document.querySelector<HTMLElement>('[data-here]');
  if (!field) throw new Error('The page marks no field.');
  return field;
}

/** A key press as the browser reports it. */
export function key(init: KeyboardEventInit): KeyboardEvent {
  return new KeyboardEvent('keydown', { key: 'Enter', ...init });
}
