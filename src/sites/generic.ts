import { buttonsAfter, closestThrough, lastWorded, longestPiece, precedes, seatsOf, smallest, wordsOf } from './around';
import { fieldOf } from './field';
import { isModEnter } from './keys';
import type { Composer, Site } from './site';

/*
 * A site that nobody wrote a file for, where the person asked for the coach. Everything is found by roles, structure and
 * what HTML says of its fields; words only rule places out, by the names that developers give to fields.
 */

/** Where people talk in private, look things up, or fill in forms about themselves. */
const PRIVATE = [
  '[role="log"]',
  '[role="search"]',
  '[role="grid"]',
  '[class*="chat" i]',
  '[class*="messenger" i]',
  '[data-testid*="chat" i]',
  '[data-testid*="dm" i]',
].join(', ');

/** What fields are called that are no place for a post: notes, subjects, addresses, code. */
const OTHER_FIELDS =
  /(?:^|[\W_])(?:search|query|subject|title|address|message|msg|chat|notes?|bio|about|signature|code|json|css|html|password|cc|bcc|alt|captcha)(?:$|[\W_])/i;

/** A post, or what stands for one: what a comment below or inside it answers. */
const POST = 'article, [role="article"], [itemprop="articleBody"], [itemprop="text"], blockquote[cite]';
/** A part that names who wrote the post, by what HTML and the common formats call it. */
const AUTHOR = '[rel~="author"], [itemprop="author"], .p-author, .h-card .p-name, address';
/** Not what somebody wrote. */
const CONTROLS = 'button, [role="button"], form, nav, aside, footer, time, textarea, [contenteditable]';

const DIALOG = 'dialog, [role="dialog"], [aria-modal="true"]';
const BUTTONS = 'button, [role="button"]';
const SUBMIT = 'button[type="submit"], input[type="submit"], form button:not([type])';

/** Of a long post its beginning says what it is about. UTF-16 units. */
const ENOUGH = 2_000;

function saysOfItself(field: Element): string {
  return ['name', 'id', 'aria-label', 'placeholder', 'autocomplete'].map((name) => field.getAttribute(name)).join(' ');
}

/** The part of the page that a field may belong to. */
function pageAround(field: Element): HTMLElement {
  return field.closest<HTMLElement>(DIALOG) ?? field.closest<HTMLElement>('main, [role="main"]') ?? document.body;
}

const isWorded = (button: HTMLElement): boolean => wordsOf(button) !== '';
const isLabelled = (button: HTMLElement): boolean => isWorded(button) || button.hasAttribute('aria-label');

/** The last button before a field in its dialog: some sites send from the bar at the top. */
function lastBefore(field: Element): HTMLElement | undefined {
  const dialog = field.closest<HTMLElement>(DIALOG);
  const buttons = [...(dialog?.querySelectorAll<HTMLElement>(BUTTONS) ?? [])];
  return buttons.findLast((button) => precedes(button, field) && isWorded(button));
}

/** What sends: a form's own button, else the last button with words after the field, else the likeliest without. */
function sendsFrom(field: HTMLElement, root: HTMLElement): HTMLElement[] {
  const submits = [...root.querySelectorAll<HTMLElement>(SUBMIT)].filter((button) => precedes(field, button));
  if (submits.length > 0) return submits;
  const send = lastWorded(field, root) ?? lastBefore(field) ?? buttonsAfter(field, root).findLast(isLabelled);
  return send ? [send] : [];
}

/** Its form, else the smallest part around the field that has a button behind it; one with words, where there is such. */
function rootOf(field: HTMLElement): HTMLElement | undefined {
  const form = field.closest('form');
  if (form) return form;
  const page = pageAround(field);
  const around = (fits: (button: HTMLElement) => boolean) =>
    smallest(field, page, (ancestor) => buttonsAfter(field, ancestor).some(fits));
  return around(isWorded) ?? (lastBefore(field) ? page : around(isLabelled));
}

/** The post that a field answers: around it, or the last one before it in the same part of the page. */
function answeredBy(field: HTMLElement, root: HTMLElement): Element | undefined {
  const around = field.parentElement?.closest(POST);
  if (around) return around;
  const posts = [...pageAround(field).querySelectorAll(POST)].filter((post) => !root.contains(post));
  return posts.findLast((post) => precedes(post, field));
}

function readPost(post: Element): { author?: string; text: string } | undefined {
  const named = post.querySelector(AUTHOR);
  const author = named ? wordsOf(named).split('\n')[0]?.trim() : '';
  // Sites mark what people wrote by its direction; where none does, all words count but those of answers inside the post.
  const said = longestPiece(post) || wordsOf(post, `${CONTROLS}, ${AUTHOR}, ${POST}`);
  const text = said.replace(/\s*\n\s*/g, '\n').slice(0, ENOUGH);
  return text ? { ...(author && { author }), text } : undefined;
}

/** `seat` is the field or the component that it is a part of. */
function composerOf(editable: HTMLElement, root: HTMLElement, seat = editable): Composer {
  const answered = () => answeredBy(seat, root);
  const kind = answered() ? 'comment' : 'post';
  return {
    kind,
    key: [kind, editable.id || editable.getAttribute('name') || ''].filter(Boolean).join(' '),
    editable,
    root,
    replyTo: () => {
      const post = answered();
      return post && readPost(post);
    },
    sendButtons: () => sendsFrom(seat, root),
    isSendKey: isModEnter,
  };
}

/** A composer that any page may have: a field of several lines with something that sends it. */
function find(element: Element): Composer | undefined {
  const editable = fieldOf(element);
  if (!editable || closestThrough(editable, PRIVATE) || OTHER_FIELDS.test(saysOfItself(editable))) return undefined;
  // What sends may stand beside the component that the field is a part of.
  for (const seat of seatsOf(editable)) {
    const root = rootOf(seat);
    if (root && sendsFrom(seat, root).length > 0) return composerOf(editable, root, seat);
  }
  return undefined;
}

/** The field that the person pointed at: whatever it is, they asked. Without a button near it nothing is ever held. */
export function pointedAt(editable: HTMLElement): Composer {
  return composerOf(editable, rootOf(editable) ?? editable.parentElement ?? editable);
}

/** Any page that the person chose, under its own host name. */
export function genericSite(hostname: string): Site {
  return { id: hostname, name: hostname, matches: [], find };
}
