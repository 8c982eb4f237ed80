/** Enter as a person presses it: not the one that ends an input method's word, and not Shift+Enter. */
export function isEnter(event: KeyboardEvent): boolean {
  return event.key === 'Enter' && !event.shiftKey && !event.altKey && !event.isComposing && event.keyCode !== 229;
}

/** Ctrl+Enter, or Cmd+Enter on a Mac. */
export function isModEnter(event: KeyboardEvent): boolean {
  return isEnter(event) && (event.ctrlKey || event.metaKey);
}
