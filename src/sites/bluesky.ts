import { DIALOG, lastWorded, matchesOf, precedes, smallest, wordsOf } from './around';
import { fieldOf } from './field';
import { isModEnter } from './keys';
import type { Composer, Site } from './site';

/*
 * Bluesky writes in one place: a dialog with an editor for each post of the thread. Its names for its own tests have no
 * language; what has none is found by order. Read from its source as of 2026.
 */
const VIEW = '[data-testid="composePostView"]';
const EDITOR = '.ProseMirror, .tiptap, [data-testid="composePostView"] [contenteditable="true"]';
const SEND = ['[data-testid="composerPublishBtn"]', '[data-testid="composerPostButton"]'];
/** A piece of text as React Native draws it on the web. */
const PIECE = '[dir="auto"]';
const OWN_LINK = ['nav a[href^="/profile/"], [role="navigation"] a[href^="/profile/"]', 'a[href^="/profile/"]'];
const PRIVATE_PATH = /^\/messages(\/|$)/;
/** "@dana.example", also between the marks that keep it in its own direction. */
const HANDLE = /^[\u2066-\u2069\u202A-\u202E\s]*@[\w-]+(\.[\w-]+)+/;

/** The composer around an editor: by its name, or as the dialog that also has the button that publishes. */
function viewOf(editable: HTMLElement): HTMLElement | undefined {
  const dialog = editable.closest<HTMLElement>(DIALOG);
  const named = editable.closest<HTMLElement>(VIEW);
  if (named || !dialog) return named ?? undefined;
  return smallest(editable, dialog, (part) => matchesOf(part, SEND).length > 0);
}

/** The editors of a thread, from the first post on. */
function editorsIn(root: HTMLElement): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>(EDITOR)];
}

/** What publishes: by its name, else the last button with words in the bar above the first editor. */
function publishes(root: HTMLElement, editable: HTMLElement): HTMLElement[] {
  const named = matchesOf(root, SEND);
  if (named.length) return named;
  const [first = editable] = editorsIn(root);
  const above = [...root.querySelectorAll<HTMLElement>('button, [role="button"]')].findLast(
    (button) => precedes(button, first) && wordsOf(button, 'svg') !== '',
  );
  const button = above ?? lastWorded(editable, root);
  return button ? [button] : [];
}

/** Innermost pieces of text of a part of the composer, which are no controls. */
function piecesIn(part: ParentNode): HTMLElement[] {
  return [...part.querySelectorAll<HTMLElement>(PIECE)].filter(
    (piece) =>
      !piece.querySelector(PIECE) && !piece.closest('button, [role="button"], [contenteditable]') && wordsOf(piece),
  );
}

/** The block above the first editor that holds the post which is answered; it has a label and is no control. */
function answeredIn(root: HTMLElement): HTMLElement | undefined {
  const [first] = editorsIn(root);
  if (!first) return undefined;
  return [...root.querySelectorAll<HTMLElement>('[aria-label]:not(button, [role="button"], a, img)')].find(
    (block) => precedes(block, first) && !block.closest('button, [role="button"]') && wordsOf(block) !== '',
  );
}

function readAnswered(block: HTMLElement | undefined): { author?: string; text: string } | undefined {
  if (!block) return undefined;
  const pieces = piecesIn(block).map((piece) => wordsOf(piece));
  const [author, text] = pieces.length > 1 ? pieces : wordsOf(block).split(/\n([\s\S]*)/);
  return text ? { ...(author && { author }), text } : undefined;
}

/** The post that is quoted: a card below the text that names a handle, with the name before and the text behind it. */
function readQuoted(root: HTMLElement, editable: HTMLElement): { author?: string; text: string } | undefined {
  const next = editorsIn(root).find((other) => precedes(editable, other));
  const pieces = piecesIn(root)
    .filter((piece) => precedes(editable, piece) && !(next && precedes(next, piece)))
    .map((piece) => wordsOf(piece));
  const at = pieces.findIndex((words) => HANDLE.test(words));
  if (at < 0) return undefined;
  const text = pieces.slice(at + 1).reduce((longest, words) => (words.length > longest.length ? words : longest), '');
  const author = pieces[at - 1];
  return text ? { ...(author && { author }), text } : undefined;
}

/** The signed-in account: the one whose page the site's own navigation links to. */
function ownAuthor(): { handles: string[] } | undefined {
  const links = OWN_LINK.flatMap((selector) => [...document.querySelectorAll(selector)]);
  const [link] = links.filter((candidate) => candidate.closest('nav, [role="navigation"]'));
  const handle = link?.getAttribute('href')?.match(/^\/profile\/([^/]+)$/)?.[1];
  return handle ? { handles: [handle] } : undefined;
}

/** Bluesky on the web: posts, replies, quotes and threads; TipTap in a dialog that keeps the focus. */
export const bluesky: Site = {
  id: 'bluesky',
  name: 'Bluesky',
  matches: ['https://bsky.app/*'],
  find(element) {
    const editable = fieldOf(element);
    if (!editable?.matches(EDITOR) || PRIVATE_PATH.test(location.pathname)) return undefined;
    const view = viewOf(editable);
    if (!view) return undefined;
    const root = () => viewOf(editable) ?? view;
    const place = editorsIn(view).indexOf(editable);
    // Only the first post of a thread answers; the others go on from it.
    const answered = () => (editorsIn(root())[0] === editable ? answeredIn(root()) : undefined);
    const quoted = () => readQuoted(root(), editable);
    const kind = readAnswered(answered()) ? 'reply' : quoted() ? 'quote' : 'post';
    return {
      kind,
      key: [kind, place].join(' '),
      editable,
      get root() {
        return root();
      },
      replyTo: () => readAnswered(answered()) ?? quoted(),
      author: ownAuthor,
      sendButtons: () => publishes(root(), editable),
      isSendKey: isModEnter,
    } satisfies Composer;
  },
};
