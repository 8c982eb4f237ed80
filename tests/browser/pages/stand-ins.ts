/**
 * Bare editors in the place of LinkedIn's own, in every `[data-stand-in]`: what they hold is what they show. Opens the
 * newer site's native dialog, and puts the older one's into the shadow root that it has there.
 */
const STAND_IN = '[data-stand-in]';
window.sent = [];

const outlet = document.querySelector<HTMLElement>('[data-outlet]');
const shadow = outlet?.attachShadow({ mode: 'open' });
if (outlet && shadow) {
  // Brings the page's own sheet along, as the site does.
  const sheet = document.querySelector('link[rel="stylesheet"]')?.cloneNode();
  shadow.append(...(sheet ? [sheet] : []), ...outlet.childNodes);
}
const roots: readonly (Document | ShadowRoot)[] = shadow ? [document, shadow] : [document];
const all = (selector: string) => roots.flatMap((root) => [...root.querySelectorAll<HTMLElement>(selector)]);

const empty = (field: HTMLElement) => {
  const line = document.createElement('p');
  line.append(document.createElement('br'));
  field.replaceChildren(line);
};
const linesOf = (line: Element) =>
  [...line.childNodes]
    .map((node) => (node instanceof HTMLBRElement ? '\n' : (node.textContent ?? '')))
    .join('')
    .replace(/\n$/, '')
    .replaceAll('\u00a0', ' ');
const textOf = (field: HTMLElement | null | undefined) => {
  if (!field) return '';
  return [...field.children].map(linesOf).join('\n');
};
window.stateOf = (box) => textOf(all(box)[0]);

function send(group: Element): void {
  const field = group.querySelector<HTMLElement>(STAND_IN);
  if (!textOf(field)) return;
  window.sent.push(textOf(field));
  if (field) empty(field);
}

for (const field of all(STAND_IN)) {
  field.setAttribute('contenteditable', 'true');
  empty(field);
}
document.execCommand('defaultParagraphSeparator', false, 'p');
for (const group of all('[data-sends]')) {
  if (group instanceof HTMLFormElement) {
    group.addEventListener('submit', (event) => {
      event.preventDefault();
      send(group);
    });
  } else group.querySelector('.send')?.addEventListener('click', () => send(group));
}
document.querySelector<HTMLDialogElement>('[data-modal]')?.showModal();
