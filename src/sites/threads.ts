import { isChatLike, lastWorded, longestPiece, precedes, rowBefore, smallest, wordsOf } from './around';
import { fieldOf } from './field';
import { isModEnter } from './keys';
import type { Composer, Site } from './site';

/*
 * Threads names next to nothing, and all its labels are in the language of the page. A composer is known by where it
 * stands: in a dialog, or in a popover below a menu's role, it is a post, or a reply when a post stands above it; in a
 * column of the page it is a reply to the post above it. The box in the feed that only opens the composer is a button.
 * Seen in public code between April and September 2026.
 */
const LAYER = 'dialog, [role="dialog"], [aria-modal="true"], [role="menu"]';
/** A column of the page. Other columns may hold messages or search. */
const COLUMN = '[role="region"], main, [role="main"]';
const EDITOR = '[data-lexical-editor="true"], [role="textbox"]';
const POST = '[data-pressable-container="true"]';
/** Every post has a link to itself, by its time. */
const PERMALINK = 'a[href*="/post/"]';
const PERSON = 'a[href^="/@"]';
const NAVIGATION = 'nav, [role="navigation"], [role="banner"], header';
/** What a composer has for pictures; a profile or a report has not got it beside a rich editor. */
const PICTURES = 'input[type="file"]';
const PRIVATE_PATH = /^\/(messages|direct|settings|search)(\/|$)/;

/** Posts in a part of the page, in its order; where their own mark is missing, by their links to themselves. */
function postsIn(scope: HTMLElement, editable: HTMLElement): Element[] {
  const marked = [...scope.querySelectorAll(POST)].filter((post) => !post.contains(editable));
  if (marked.length) return marked.filter((post) => !marked.some((other) => other !== post && other.contains(post)));
  const parts = [...scope.querySelectorAll(PERMALINK)].map((link) =>
    smallest(link, scope, (part) => !part.contains(editable) && longestPiece(part) !== ''),
  );
  return [...new Set(parts.filter((part) => part !== undefined))];
}

function idOf(post: Element): string | undefined {
  return post
    .querySelector(PERMALINK)
    ?.getAttribute('href')
    ?.match(/\/post\/([^/?]+)/)?.[1];
}

function handleIn(link: Element | undefined): string | undefined {
  return link?.getAttribute('href')?.match(/^\/@([\w.]+)/)?.[1];
}

function readPost(post: Element | undefined): { author?: string; text: string } | undefined {
  const text = post && longestPiece(post);
  if (!post || !text) return undefined;
  const author = handleIn(post.querySelector(PERSON) ?? undefined);
  return { ...(author && { author }), text };
}

/** The signed-in person: the one profile that the navigation links to by a picture alone. */
function ownAuthor(): { handles: string[] } | undefined {
  const links = [...document.querySelectorAll(PERSON)].filter(
    (link) => !link.closest(`${POST}, ${LAYER}`) && wordsOf(link) === '',
  );
  const handle = handleIn(links.find((link) => link.closest(NAVIGATION)) ?? links[0]);
  return handle === undefined ? undefined : { handles: [handle] };
}

/** The smallest part of a column that holds the box and a button that sends, and no post. */
function inlineRoot(editable: HTMLElement, column: HTMLElement): HTMLElement | undefined {
  const root = smallest(editable, column, (part) => lastWorded(editable, part) !== undefined);
  return root?.querySelector(`${POST}, ${PERMALINK}`) ? undefined : root;
}

/** Threads, on both of its addresses: posts, threads of several, replies and quotes; Lexical. */
export const threads: Site = {
  id: 'threads',
  name: 'Threads',
  matches: ['https://www.threads.com/*', 'https://threads.com/*', 'https://www.threads.net/*', 'https://threads.net/*'],
  find(element) {
    const editable = fieldOf(element);
    if (!editable?.matches(EDITOR) || PRIVATE_PATH.test(location.pathname)) return undefined;
    const layer = editable.closest<HTMLElement>(LAYER);
    const scope = layer ?? editable.closest<HTMLElement>(COLUMN);
    if (!scope || isChatLike(editable, scope)) return undefined;
    const root = layer ?? inlineRoot(editable, scope);
    if (!root) return undefined;
    const send = () => lastWorded(editable, root);
    const above = () => postsIn(scope, editable).findLast((post) => precedes(post, editable));
    // In a column, what stands below is other people's; in a layer it is what the post quotes.
    const below = () => (layer ? postsIn(scope, editable).find((post) => precedes(editable, post)) : undefined);
    const parent = above() ?? below();
    if (!send() || (!parent && !(layer && root.querySelector(PICTURES)))) return undefined;
    const kind = above() ? 'reply' : parent ? 'quote' : 'post';
    const place = [...root.querySelectorAll(EDITOR)].indexOf(editable);
    return {
      kind,
      key: [kind, parent && idOf(parent), place].filter((part) => part !== undefined).join(' '),
      editable,
      root,
      replyTo: () => readPost(above() ?? below()),
      author: ownAuthor,
      sendButtons: () => [send()].filter((button) => button !== undefined),
      isSendKey: isModEnter,
      row: (): ReturnType<NonNullable<Composer['row']>> => rowBefore(send(), root, editable),
    };
  },
};
