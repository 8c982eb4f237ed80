import { closestThrough } from './around';

const FIELD = 'textarea, [contenteditable=""], [contenteditable="true"], [contenteditable="plaintext-only" i]';

/**
 * How fields, or what is around them, ask writing helpers to stay away; the last three are what sites already use. Quill
 * of the first generation says one of them of each of its editors, unasked: there it is no word of the site's.
 */
const OPTED_OUT = [
  '[data-good-guest="off"]',
  '[data-gramm="false"]:not(.ql-editor)',
  '[data-gramm_editor="false"]',
  '[data-enable-grammarly="false"]',
].join(', ');

/** What no field inside is for us: also where the field stands in a shadow root of what opts out. */
const KEPT_OUT = `[role="search"], ${OPTED_OUT}`;

/** What only editors of several lines say; such a one calls itself a combobox where it offers people to mention. */
const LINES =
  '[aria-multiline="true"], [data-lexical-editor], [data-slate-editor], .ProseMirror, .ql-editor, .public-DraftEditor-content';

/** Fields to look something up in, and fields that take no text. */
const NO_DRAFT = [
  '[role="searchbox"]',
  `[role="combobox"]:not(${LINES})`,
  '[readonly]',
  '[disabled]',
  '[aria-readonly="true"]',
  '[aria-disabled="true"]',
].join(', ');

/** The text field that this element is or stands in; nothing where no draft is written or the field opts out. */
export function fieldOf(element: Element): HTMLElement | undefined {
  const field = element.closest<HTMLElement>(FIELD);
  return field && !field.matches(NO_DRAFT) && !closestThrough(field, KEPT_OUT) ? field : undefined;
}
