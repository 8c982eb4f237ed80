import { DIALOG, lastWorded, matchesOf, precedes, smallest, wordsOf } from './around';
import { fieldOf } from './field';
import { isModEnter } from './keys';
import type { Composer, Site } from './site';

/*
 * X names its parts for its own tests; those names have outlived every redesign and have no language.
 * Seen in public code up to August 2026; what a name is missing for is found by order and nesting.
 */
const BOX = '[data-testid^="tweetTextarea_"]';
const COLUMNS = ['[data-testid="primaryColumn"]', 'main, [role="main"]'];
const SEND = ['[data-testid="tweetButton"], [data-testid="tweetButtonInline"]'];
const TOOLBAR = '[data-testid="toolBar"]';
const POST = 'article, [data-testid="tweet"], [data-testid="tweetText"]';
const POST_TEXT = ['[data-testid="tweetText"]', '[lang]'];
const POST_AUTHOR = '[data-testid="User-Name"], [data-testid="UserName"]';
const OWN_LINK = 'a[data-testid="AppTabBar_Profile_Link"]';
const OWN_BUTTON = '[data-testid="SideNav_AccountSwitcher_Button"]';
const OWN_PICTURE = '[data-testid^="UserAvatar-Container-"]';

/** Messages of both generations, in the drawer and on pages of their own, and the chat with Grok. */
const PRIVATE = [
  '[data-testid^="dm"]',
  '[data-testid^="DM"]',
  '[data-testid^="chat-"]',
  '[data-testid*="grok" i]',
  '[data-testid^="SearchBox"]',
].join(', ');
const PRIVATE_PATH = /^\/(messages|i\/chat|i\/grok)(\/|$)/;

/** The dialog, column or page that a box is in. */
function scopeOf(editable: Element): HTMLElement {
  const column = COLUMNS.map((selector) => editable.closest<HTMLElement>(selector)).find((found) => found);
  return editable.closest<HTMLElement>(DIALOG) ?? column ?? document.body;
}

function hasSend(element: Element): boolean {
  return matchesOf(element, SEND).length > 0;
}

/** The smallest part of the scope that holds the box and what sends it. */
function rootOf(editable: HTMLElement, scope: HTMLElement): HTMLElement {
  return (
    smallest(editable, scope, hasSend) ??
    smallest(editable, scope, (ancestor) => ancestor.querySelector(TOOLBAR) !== null) ??
    editable.parentElement ??
    editable
  );
}

/** Whether this field is a box for a post: by its name, or, without one, as the only editor beside a button that sends. */
function isBox(field: HTMLElement, scope: HTMLElement): boolean {
  if (field.closest(BOX)) return true;
  if (field.tagName === 'TEXTAREA' || scope === document.body) return false;
  const root = smallest(field, scope, hasSend);
  return root?.querySelectorAll('[contenteditable="true"], textarea').length === 1;
}

/** Posts in a part of the page, without the posts that they quote. */
function postsIn(scope: Element): Element[] {
  const found = [...scope.querySelectorAll(POST)];
  return found.filter((post) => !found.some((other) => other !== post && other.contains(post)));
}

/** The post that a box answers: it stands above the box in the same dialog or conversation, or around it. */
function answeredBy(editable: Element, scope: HTMLElement): Element | undefined {
  const posts = postsIn(scope);
  const above = posts.findLast((post) => post.contains(editable) || precedes(post, editable));
  if (above || scope.matches(DIALOG)) return above;
  const [, id] = location.pathname.match(/\/status\/(\d+)/) ?? [];
  return id === undefined ? undefined : (posts.find((post) => idOf(post) === id) ?? posts[0]);
}

/** The post that a box quotes: its card stands below the text; in a page, where posts follow, before what sends it. */
function quotedBy(editable: HTMLElement, scope: HTMLElement): Element | undefined {
  const below = postsIn(scope).filter((post) => precedes(editable, post));
  if (scope.matches(DIALOG)) return below[0];
  const send = sendButtonsIn(rootOf(editable, scope), editable).at(-1);
  return send && below.find((post) => precedes(post, send));
}

/** Whether the line "Replying to @somebody" stands above the box; it is all that shows of a post that is gone. */
function namesReceiver(editable: Element, root: HTMLElement): boolean {
  return [...root.querySelectorAll('a[href^="/"]')].some(
    (link) => precedes(link, editable) && /^@\w+$/.test(wordsOf(link)) && !link.closest(POST_AUTHOR),
  );
}

function idOf(post: Element): string | undefined {
  return post
    .querySelector('a[href*="/status/"]')
    ?.getAttribute('href')
    ?.match(/\/status\/(\d+)/)?.[1];
}

/** "Dana Lee@dana · 2 h" in its parts. */
function personIn(element: Element | null | undefined): { name?: string; handle?: string } {
  const text = element ? wordsOf(element, 'button') : '';
  const found = text.match(/@(\w+)/);
  const handle = found?.[1];
  const name = text.slice(0, found?.index).trim().split('\n')[0]?.trim();
  return { ...(name && { name }), ...(handle && { handle }) };
}

function readPost(post: Element | undefined): { author?: string; text: string } | undefined {
  if (!post) return undefined;
  const texts = post.matches('[data-testid="tweetText"]') ? [post] : matchesOf(post, POST_TEXT);
  // A post that it quotes stands in a link of its own.
  const own = texts.find((text) => !post.contains(text.closest('[role="link"]'))) ?? texts[0];
  if (!own) return undefined;
  const byline = post.querySelector(POST_AUTHOR) ?? post.parentElement?.querySelector(POST_AUTHOR);
  const { name, handle } = personIn(byline);
  const author = name ?? handle;
  return { ...(author && { author }), text: wordsOf(own) };
}

function ownAuthor(): { names?: string[]; handles?: string[] } | undefined {
  const button = document.querySelector(OWN_BUTTON);
  const { name, handle } = personIn(button);
  const linked = document
    .querySelector(OWN_LINK)
    ?.getAttribute('href')
    ?.match(/^\/(\w+)$/)?.[1];
  const pictured = button?.querySelector(OWN_PICTURE)?.getAttribute('data-testid')?.split('-').at(-1);
  const known = linked ?? handle ?? pictured;
  if (!name && !known) return undefined;
  return { ...(name && { names: [name] }), ...(known && { handles: [known] }) };
}

/** Which box of a thread this is, counted from 0. */
function placeInThread(editable: Element): string {
  const name = editable.closest(BOX)?.getAttribute('data-testid') ?? '';
  return name.match(/_(\d+)/)?.[1] ?? '0';
}

function sendButtonsIn(root: HTMLElement, editable: Element): HTMLElement[] {
  const named = matchesOf(root, SEND);
  const worded = lastWorded(editable, root);
  return named.length || !worded ? named : [worded];
}

/** A row before the tool bar, where its neighbours stand one below the other. */
function rowIn(root: HTMLElement, editable: Element): ReturnType<NonNullable<Composer['row']>> {
  const toolbar = root.querySelector<HTMLElement>(TOOLBAR);
  for (let before = toolbar; before && before !== root && !before.contains(editable); before = before.parentElement) {
    const parent = before.parentElement as HTMLElement;
    const { display, flexDirection } = getComputedStyle(parent);
    if (display === 'block' || (display === 'flex' && flexDirection === 'column')) return { parent, before };
  }
  return undefined;
}

/** X, in its own words and in every language of its pages; Draft.js on the desktop, a textarea on phones. */
export const x: Site = {
  id: 'x',
  name: 'X',
  matches: [
    'https://x.com/*',
    'https://twitter.com/*',
    'https://mobile.x.com/*',
    'https://mobile.twitter.com/*',
    'https://pro.x.com/*',
    'https://pro.twitter.com/*',
  ],
  find(element) {
    const editable = fieldOf(element);
    if (!editable || editable.closest(PRIVATE) || PRIVATE_PATH.test(location.pathname)) return undefined;
    const scope = scopeOf(editable);
    if (!isBox(editable, scope)) return undefined;
    const inDialog = scope.matches(DIALOG);
    const root = () => rootOf(editable, scope);
    const answered = () => answeredBy(editable, scope);
    const parent = () => answered() ?? quotedBy(editable, scope);
    const target = parent();
    const kind = answered() || namesReceiver(editable, root()) ? 'reply' : target ? 'quote' : 'post';
    return {
      kind,
      key: [kind, inDialog ? 'dialog' : 'page', target && idOf(target), placeInThread(editable)]
        .filter(Boolean)
        .join(' '),
      editable,
      get root() {
        return root();
      },
      replyTo: () => readPost(parent()),
      author: ownAuthor,
      sendButtons: () => sendButtonsIn(root(), editable),
      isSendKey: isModEnter,
      row: () => rowIn(root(), editable),
    };
  },
};
