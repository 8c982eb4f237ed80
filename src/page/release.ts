import type { Editor } from '../editors/editor';
import type { Composer } from '../sites/site';
import { letPass } from './hold';

function isEnabled(button: HTMLElement): boolean {
  return !button.hasAttribute('disabled') && button.getAttribute('aria-disabled') !== 'true';
}

/** The key that was held, pressed again on the editor. */
function press(held: KeyboardEvent, { editable }: Composer, editor: Editor): void {
  const end = editor.read(editable).length;
  editor.select(editable, end, end);
  const { key, code, keyCode, ctrlKey, metaKey } = held;
  const again = {
    key,
    code,
    keyCode,
    which: keyCode,
    ctrlKey,
    metaKey,
    bubbles: true,
    cancelable: true,
    composed: true,
  };
  editable.dispatchEvent(new KeyboardEvent('keydown', again));
}

/**
 * "Post as it is": does for the person what was held, since they have just pressed ours: the very button, or the very key.
 * A shortcut stands for the button of its composer, where that can be pressed.
 */
export function sendAsItIs(held: Event, composer: Composer, editor: Editor): void {
  letPass();
  const buttons = composer.sendButtons();
  const path = held.composedPath();
  const isKey = held instanceof KeyboardEvent;
  const bare = isKey && !held.ctrlKey && !held.metaKey;
  const button = buttons.find((candidate) => path.includes(candidate)) ?? (bare ? undefined : buttons.find(isEnabled));
  if (button?.isConnected) button.click();
  else if (isKey) press(held, composer, editor);
  else if (held.target instanceof HTMLFormElement) held.target.requestSubmit();
}
