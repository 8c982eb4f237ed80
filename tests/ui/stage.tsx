import { type ComponentChild, render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach } from 'vitest';

let mount: HTMLElement | undefined;
afterEach(() => {
  if (mount) render(null, mount);
  mount?.remove();
  mount = undefined;
});

/** Draws into the page; a second call draws the same anew. */
export function draw(what: ComponentChild): HTMLElement {
  mount ??= document.body.appendChild(document.createElement('div'));
  const into = mount;
  act(() => render(what, into));
  return into;
}

/** The parts of this name, in the order of the page. */
export function parts(name: string): HTMLElement[] {
  return [...(mount?.querySelectorAll<HTMLElement>(`[data-part="${name}"]`) ?? [])];
}

/** The first part of this name that can be seen. */
export function part(name: string): HTMLElement {
  const seen = parts(name).find((element) => !element.closest('[hidden]'));
  if (!seen) throw new Error(`no ${name} to be seen`);
  return seen;
}

/** The button with these words on it. */
export function button(words: string): HTMLElement {
  const found = [...(mount?.querySelectorAll('button') ?? [])].find(
    (element) => element.textContent === words && !element.closest('[hidden]'),
  );
  if (!found) throw new Error(`no button “${words}”`);
  return found;
}

export function press(element: Element, key: string, more: KeyboardEventInit = {}): KeyboardEvent {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more });
  act(() => void element.dispatchEvent(event));
  return event;
}

export function click(element: HTMLElement): void {
  act(() => element.click());
}

/** Types at the end of a box, as a person does. */
export function type(element: HTMLElement, text: string): void {
  act(() => {
    element.focus();
    (element as HTMLTextAreaElement).value += text;
    element.dispatchEvent(new InputEvent('input', { bubbles: true }));
  });
}

/** Takes out all that stands in a field. */
export function clear(element: HTMLElement): void {
  act(() => {
    (element as HTMLTextAreaElement).value = '';
    element.dispatchEvent(new InputEvent('input', { bubbles: true }));
  });
}
