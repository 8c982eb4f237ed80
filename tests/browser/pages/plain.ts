/** Gives life to every `[data-plain]`, a bare contenteditable as YouTube has it, and sends as its page does. */

window.sent = [];
// biome-ignore lint/performance/useDomNodeTextContent: the lines of a bare editor are known by its layout alone.
const textOf = (field: HTMLElement) => field.innerText.replaceAll('\u00a0', ' ').replace(/\n$/, '');
window.stateOf = (box) => textOf(document.querySelector(box) as HTMLElement);

interface Group {
  fields: HTMLElement[];
  button: HTMLButtonElement | null;
}

/** The boxes that one button sends, and the button. */
const groups: Group[] = [...document.querySelectorAll('[data-sends]')].map((part) => ({
  fields: [...part.querySelectorAll<HTMLElement>('[data-plain]')],
  button: part.querySelector<HTMLButtonElement>('.send'),
}));

function refresh({ fields, button }: Group): void {
  if (button) button.disabled = fields.every((field) => textOf(field).trim() === '');
}

function send(group: Group): void {
  window.sent.push(group.fields.map(textOf).filter(Boolean).join('\n---\n'));
  for (const field of group.fields) field.replaceChildren();
  refresh(group);
}

for (const group of groups) {
  refresh(group);
  group.button?.addEventListener('click', () => send(group));
  for (const field of group.fields) {
    field.addEventListener('input', () => refresh(group));
    field.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      send(group);
    });
  }
}

/** YouTube's player takes single keys from wherever nobody writes, and the page scrolls away. */
document.addEventListener('keydown', (event) => {
  const { target } = event;
  const writes = target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea'));
  if (writes || event.key.length > 1 || event.ctrlKey || event.metaKey) return;
  event.preventDefault();
  document.title = `Seeks with ${event.key}`;
});
