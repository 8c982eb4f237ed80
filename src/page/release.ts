import type { Editor } from '../editors/editor';
import type { Composer } from '../sites/site';
import { letPass } from './hold';

function isEnabled(button: HTMLElement): boolean {
  return !button.hasAttribute('disabled') && button.getAttribute('aria-disabled') !== 'true';
}

/**
 * "Post as it is": presses the site's own send button for the person, who has just pressed ours. Where a composer has
 * none, the Enter key that it listens for.
 */
export function sendAsItIs(composer: Composer, editor: Editor): void {
  const { editable } = composer;
  letPass();
  const button = composer.sendButtons().find(isEnabled);
  if (button) {
    button.click();
    return;
  }
  editor.select(editable, editor.read(editable).length, editor.read(editable).length);
  const enter = {
    key: 'Enter',
    code: 'Enter',
    keyCode: 13,
    which: 13,
    bubbles: true,
    cancelable: true,
    composed: true,
  };
  editable.dispatchEvent(new KeyboardEvent('keydown', enter));
}
