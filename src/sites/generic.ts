import { closestThrough, pageAround, seatsOf } from './around';
import { fieldOf } from './field';
import { isModEnter } from './keys';
import { answeredBy, postsBeside, readPost } from './posts';
import { sendButtonsOf, sendingRootOf } from './sending';
import type { Composer, Site } from './site';

/*
 * A site that nobody wrote a file for, where the person asked for the coach. Everything is found by roles, structure, what
 * HTML says of its fields, and what developers call the parts of a page.
 */

/** Where people talk in private, look things up, or fill in forms about themselves. */
const PRIVATE = [
  '[role="log"]',
  '[role="search"]',
  '[role="grid"]',
  ':is([class*="chat" i], [class*="messenger" i], [class*="shoutbox" i], [class*="shout-" i]):not(html, body)',
  '[data-testid*="chat" i]',
  '[data-testid^="dm" i], [data-testid*="-dm" i], [data-testid*="directmessage" i]',
  // Code, and titles.
  '.cm-editor, .CodeMirror, .monaco-editor, .ace_editor',
  'h1, h2, h3, h4, h5, h6',
].join(', ');

/** What fields that are no place for a post are called in code: notes about oneself, subjects, addresses, code. */
const OTHER_NAMES =
  /(?:^|[\W_])(?:search|query|subject|title|address|chat|bio|about|signature|code|json|css|html|password|cc|bcc|alt|captcha|feedback|contact|report|reason|flag|prompt|order|checkout|shipping|billing)(?:$|[\W_])/i;
/** And on the page, where the label is short: "Message", "Write a message …". */
const OTHER_LABELS =
  /(?:^|[\W_])(?:search|subject|title|address|messages?|msg|chat|notes? (?:about|on|for|to)|(?:add|take|leave) (?:a )?notes?|bio|about|signature|code|password|cc|bcc|alt|captcha|feedback|reason|tags|ai)(?:$|[\W_])|^(?:(?:event|list|edit) )?description$/i;
const LONGEST_LABEL = 40;
/** Talk, where there is no form around it, and a letter, where an address is asked for as well; a forum calls its posts so too. */
const LETTER = /(?:^|[\W_])(?:message|msg|notes?)(?:$|[\W_])/i;
const ASKS_WHO = 'input[type="email"], input[type="tel"], [autocomplete="email"], [name*="email" i], [name*="phone" i]';

/** What else a form asks. */
const FIELDS =
  'input:is(:not([type]), [type="text"], [type="number"], [type="date"], [type="email"], [type="tel"], [type="url"], [type="radio"]), select';
/** Who writes a post is asked for a title and tags, or for name, address and site. */
const MOST_FIELDS = 5;

function isOther(field: HTMLElement): boolean {
  const said = (names: readonly string[]) => names.map((name) => field.getAttribute(name) ?? '');
  const called = said(['name', 'id', 'autocomplete']).join(' ');
  if (OTHER_NAMES.test(called)) return true;
  if (said(['aria-label', 'placeholder']).some((label) => label.length < LONGEST_LABEL && OTHER_LABELS.test(label)))
    return true;
  const form = field.closest('form');
  if (form && form.querySelectorAll(FIELDS).length > MOST_FIELDS) return true;
  return LETTER.test(called) && (!form || form.querySelector(ASKS_WHO) !== null);
}

/** `seat` is the field or the component that it is a part of. */
function composerOf(editable: HTMLElement, seat: HTMLElement, root: HTMLElement, posts: readonly Element[]): Composer {
  const answered = answeredBy(seat, pageAround(seat), posts);
  const kind = answered ? 'comment' : 'post';
  return {
    kind,
    key: [kind, editable.id || editable.getAttribute('name') || ''].filter(Boolean).join(' '),
    editable,
    root,
    replyTo: () => answered && readPost(answered, posts),
    sendButtons: () => sendButtonsOf(seat, root),
    isSendKey: isModEnter,
  };
}

/** A composer that any page may have: a field of several lines with something that sends it. */
function find(element: Element): Composer | undefined {
  const editable = fieldOf(element);
  if (!editable || closestThrough(editable, PRIVATE) || isOther(editable)) return undefined;
  // What sends may stand beside the component that the field is a part of.
  for (const seat of seatsOf(editable)) {
    const page = pageAround(seat);
    const posts = postsBeside(seat, page);
    const root = sendingRootOf(seat, page, posts);
    if (root) return composerOf(editable, seat, root, posts);
  }
  return undefined;
}

/** The field that the person pointed at: whatever it is, they asked. Without a button near it nothing is ever held. */
export function pointedAt(editable: HTMLElement): Composer {
  const page = pageAround(editable);
  const posts = postsBeside(editable, page);
  const root = sendingRootOf(editable, page, posts) ?? editable.parentElement ?? editable;
  return composerOf(editable, editable, root, posts);
}

/** Any page that the person chose, under its own host name. */
export function genericSite(hostname: string): Site {
  return { id: hostname, name: hostname, matches: [], find };
}
