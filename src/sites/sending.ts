import { DIALOG, precedes, smallest, wordsOf } from './around';
import { kindNames, ownNames } from './names';

const SUBMIT = 'button[type="submit"], input[type="submit"], input[type="image"]';
const BUTTON = `button, [role="button"], ${SUBMIT}`;
/** Buttons that open something, change how text looks or empty the form. */
const OTHERWISE =
  '[type="reset"], [aria-haspopup]:not([aria-haspopup="false"]), [aria-expanded], [aria-pressed], [role="tab"], [role="switch"]';

/** What developers call the button that sends, and how they mark the chief one of several. */
const SENDS = /\b(?:submit|publish|post|send|reply|toot|comment|share|create|primary|confirm|cta|filled)\b/;
/** And what they call those beside it. */
const BESIDE =
  /\b(?:cancel|discard|dismiss|close|clear|preview|drafts?|emojis?|upload|attach|media|image|photo|gif|poll|file|toolbar|menu|toggle|more|help|search|login|delete|remove)\b/;

/** What a button says, in sight or to those who listen. */
function labelOf(button: HTMLElement): { words: string; label: string } {
  const words = button instanceof HTMLInputElement ? button.value : wordsOf(button);
  return { words, label: words || (button.getAttribute('aria-label') ?? button.title) };
}

/** What a button's names say: its own before those of its kind. */
function isNamedSo(button: HTMLElement): boolean | undefined {
  for (const names of [ownNames(button), kindNames(button)]) {
    if (BESIDE.test(names)) return false;
    if (SENDS.test(names)) return true;
  }
  return undefined;
}

/** How much speaks for a button: that the browser sends with it, that it is named so, that it has words. */
function weigh(button: HTMLElement, form: HTMLFormElement | null): number {
  const isNamed = isNamedSo(button);
  if (button.matches(OTHERWISE) || isNamed === false) return 0;
  const isUntyped = button.matches('button:not([type])') && form?.contains(button) === true;
  const submits = button.matches(SUBMIT) ? 4 : isUntyped ? 2 : 0;
  const { words, label } = labelOf(button);
  return submits + (isNamed ? 3 : 0) + (words ? 1 : label ? 0 : -1);
}

/** From here on it is no guess. */
const SURE = 4;

const buttonsIn = (part: ParentNode) => [...part.querySelectorAll<HTMLElement>(BUTTON)];

/** The likeliest buttons of a part, where one is sure: a form may have two, as "Close" and "Comment". */
function surest(part: HTMLElement, form: HTMLFormElement | null): HTMLElement[] {
  const weighed = buttonsIn(part).map((button) => ({ button, weight: weigh(button, form) }));
  const most = Math.max(SURE, ...weighed.map(({ weight }) => weight));
  return weighed.filter(({ weight }) => weight === most).map(({ button }) => button);
}

const SEE_THROUGH = /^$|^transparent$|[,/] 0(?:\.[0-4]\d*)?\)$/;

/** The colour that an element shows: its own, or what is behind it. */
function colourOf(element: Element | null): string {
  const own = element ? getComputedStyle(element).backgroundColor : 'none';
  return SEE_THROUGH.test(own) ? colourOf(element?.parentElement ?? null) : own;
}

/** Whether a button is filled with a colour of its own: how pages show which of several is the chief one. */
const isFilled = (button: HTMLElement): boolean => colourOf(button) !== colourOf(button.parentElement);

/** What lies over a page, or looks like it: there some send from the bar at the top. */
const LAYER = `${DIALOG}, :is([class*="popup" i], [class*="modal" i], [class*="composer" i]):not(html, body)`;
export const layerOf = (field: Element): HTMLElement | null => field.closest<HTMLElement>(LAYER);

/** Of buttons in a row the one that is filled, where it is the only one; else the last. */
function chiefOf(buttons: readonly HTMLElement[]): HTMLElement | undefined {
  const filled = buttons.length > 1 ? buttons.filter(isFilled) : [];
  return filled.length === 1 ? filled[0] : buttons.at(-1);
}

type Test = (button: HTMLElement) => boolean;

/** Which buttons may belong to a field: those behind it, and in a dialog or the like those above it. */
function mayBelong(field: HTMLElement): Test {
  const layer = layerOf(field);
  return (button) => precedes(field, button) || layer?.contains(button) === true;
}

/** What sends where no name tells: first a button with words behind the field, then one above it, then one without. */
function guesses(field: HTMLElement): readonly Test[] {
  const belongs = mayBelong(field);
  const fits = (button: HTMLElement) => belongs(button) && !button.matches(OTHERWISE) && isNamedSo(button) !== false;
  const isBehind = (button: HTMLElement) => precedes(field, button);
  const isWorded = (button: HTMLElement) => labelOf(button).words !== '';
  return [
    (button) => fits(button) && isBehind(button) && isWorded(button),
    (button) => fits(button) && isWorded(button),
    (button) => fits(button) && isBehind(button) && labelOf(button).label !== '',
  ];
}

/** What sends the text of a field, as it is now, within the part of the page around both. */
export function sendButtonsOf(field: HTMLElement, root: HTMLElement): HTMLElement[] {
  const sure = surest(root, field.closest('form')).filter(mayBelong(field));
  if (sure.length > 0) return sure;
  const buttons = buttonsIn(root);
  const likely = guesses(field).map((fits) => chiefOf(buttons.filter(fits)));
  return likely.filter((button) => button !== undefined).slice(0, 1);
}

/**
 * The part of the page around a field and what sends it: its form, else the nearest part without other people's posts that
 * has a button which is sure to send, or might; else the nearest with one behind the field.
 */
export function sendingRootOf(
  field: HTMLElement,
  page: HTMLElement,
  posts: readonly Element[],
): HTMLElement | undefined {
  const form = field.closest('form');
  if (form && sendButtonsOf(field, form).length > 0) return form;
  const belongs = mayBelong(field);
  const nearest = (limit: HTMLElement, fits: Test) => smallest(field, limit, (part) => buttonsIn(part).some(fits));
  const sure = (limit: HTMLElement) => smallest(field, limit, (part) => surest(part, null).some(belongs));
  const likely = (limit: HTMLElement) =>
    guesses(field)
      .map((fits) => nearest(limit, fits))
      .find((part) => part);
  // The parts further out hold the buttons of other posts too.
  const shared = smallest(field, page, (part) => posts.some((post) => part.contains(post)));
  const own = shared ? (smallest(field, shared, (part) => part.parentElement === shared) ?? field) : page;
  return sure(own) ?? likely(own) ?? sure(page) ?? likely(page);
}
