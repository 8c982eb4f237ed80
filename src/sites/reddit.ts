import { closestThrough, lastWorded, matchesOf, precedes, smallest, wordsOf } from './around';
import { fieldOf } from './field';
import { isModEnter } from './keys';
import type { Composer, Site } from './site';

/*
 * Reddit in its two lives. The new one is made of elements with names of their own, whose editors stand in the page and
 * whose buttons may stand in shadow roots: seen in public code up to August 2026. The old one has had the same forms for
 * fifteen years: seen up to July 2026. Which of the two it is, the page says, not the address.
 */
type Replied = ReturnType<NonNullable<Composer['replyTo']>>;

/** Messages, chat, moderators' mail, settings, and pages that are edited by many. */
const PRIVATE_PATH = /^\/(?:message|messages|chat|mail|room|settings|prefs)(?:\/|$)|^\/r\/[^/]+\/(?:about|wiki)\//;
const SUBMIT_PATH = /\/submit\/?$/;

// The new Reddit.
const COMPOSER = ['comment-composer-host', 'shreddit-composer', ':has(> [slot="rte"])'];
const COMMENT = 'shreddit-comment';
const POST = 'shreddit-post';
/** The box of one line that only opens the composer, and a title, which is no draft by itself. */
const NO_BOX = '[data-testid="trigger-button"], [name="title"], post-composer-title';
const COMMENT_SEND = ['button[slot="submit-button"]', 'button[type="submit"]'];
const POST_SEND = ['#submit-post-button', 'r-post-form-submit-button'];
/** Saving a draft is a second button in the same shadow root. */
const INNER_SEND = ['#inner-post-submit-button', 'button:not([id*="draft"])'];
const OWN_NAME = 'rs-current-user[display-name]';

// The old Reddit.
const OLD_BOX = '.usertext-edit, .usertext, form.submit';
const THING = '.thing';
const OLD_POST = ['#siteTable .thing', '.thing.link'];
const OLD_SEND = ['.usertext-buttons .save', 'button[type="submit"]'];
const OLD_POST_SEND = ['button[name="submit"]', 'button[type="submit"]'];
const OLD_PRIVATE = '.message, #compose-message, .reddit-comment-report-form';
const OLD_OWN_LINK = ['#header-bottom-right .user a[href*="/user/"]', '#header .user a'];

function nameOnly(name: string | null | undefined): { handles: string[] } | undefined {
  return name ? { handles: [name] } : undefined;
}

/** The first of these parts that belongs to the comment or post itself and not to one that stands inside it. */
function ownPart(owner: Element, selectors: readonly string[]): string {
  const name = owner.localName;
  const own = selectors.flatMap((selector) =>
    [...owner.querySelectorAll<HTMLElement>(selector)].filter((part) => part.parentElement?.closest(name) === owner),
  );
  return own[0] ? wordsOf(own[0]) : '';
}

/** What a new composer answers: the comment that it stands in, or right after. */
function answeredComment(host: Element): Element | undefined {
  let before = host.previousElementSibling;
  while (before?.localName.startsWith('good-guest')) before = before.previousElementSibling;
  return before?.matches(COMMENT) ? before : (host.closest(COMMENT) ?? undefined);
}

function postAround(host: Element): Element | undefined {
  const posts = [...document.querySelectorAll(POST)];
  return host.closest(POST) ?? posts.findLast((post) => precedes(post, host)) ?? posts[0];
}

function readNew(target: Element | undefined): Replied {
  if (!target) return undefined;
  const texts = target.matches(COMMENT)
    ? [ownPart(target, ['[slot="comment"]', '[id$="-comment-rtjson-content"]', '.md'])]
    : [
        target.getAttribute('post-title') ?? ownPart(target, ['[slot="title"]', 'h1']),
        ownPart(target, ['[slot="text-body"]', '.md']),
      ];
  const text = texts.filter(Boolean).join('\n');
  const author = target.getAttribute('author');
  return text ? { ...(author && { author }), text } : undefined;
}

const idOf = (target: Element | undefined) => target?.getAttribute('thingid') ?? target?.id ?? undefined;

/** The very button that a person presses, inside the element that the site has for it. */
function innerButtons(host: HTMLElement): HTMLElement[] {
  const inner = host.shadowRoot ? matchesOf(host.shadowRoot, INNER_SEND) : [];
  return inner.length ? inner : [host];
}

/** Children of such elements are not shown unless the element has a place for them, so the row stands after it. */
function rowAfter(host: HTMLElement): ReturnType<NonNullable<Composer['row']>> {
  return host.parentElement ? { parent: host.parentElement, before: host.nextSibling } : undefined;
}

function newPost(editable: HTMLElement, host: HTMLElement): Composer | undefined {
  const form = smallest(host, document.body, (part) => matchesOf(part, POST_SEND).length > 0);
  if (!form) return undefined;
  return {
    kind: 'post',
    key: `post ${location.pathname.match(/^\/(?:r|user)\/[^/]+/)?.[0] ?? ''}`.trim(),
    editable,
    root: form,
    author: () => nameOnly(document.querySelector(OWN_NAME)?.getAttribute('display-name')),
    sendButtons: () => matchesOf(form, POST_SEND).flatMap(innerButtons),
    isSendKey: isModEnter,
    row: () => rowAfter(host),
  };
}

function newComment(editable: HTMLElement, host: HTMLElement): Composer | undefined {
  const post = postAround(host);
  const comment = answeredComment(host);
  if (!post && !comment) return undefined;
  const kind = comment ? 'reply' : 'comment';
  return {
    kind,
    key: [kind, idOf(comment ?? post)].filter(Boolean).join(' '),
    editable,
    root: host,
    replyTo: () => readNew(answeredComment(host) ?? postAround(host)),
    author: () => nameOnly(document.querySelector(OWN_NAME)?.getAttribute('display-name')),
    sendButtons: () => {
      const named = matchesOf(host, COMMENT_SEND);
      const worded = lastWorded(editable, host);
      return named.length || !worded ? named : [worded];
    },
    isSendKey: isModEnter,
    row: () => rowAfter(host),
  };
}

/** The post or comment of the old site that a form answers; its own text stands in an entry, with the form that edits it. */
function oldTarget(editable: Element): { thing: Element | undefined; edited: Element | undefined } {
  const thing = editable.closest(THING) ?? undefined;
  const edited = thing && editable.closest('.entry') ? thing : undefined;
  const answered = edited ? edited.parentElement?.closest(THING) : thing;
  if (answered || edited?.matches('.link')) return { thing: answered ?? undefined, edited };
  return { thing: matchesOf(document, OLD_POST)[0], edited };
}

function readOld(thing: Element | undefined): Replied {
  const entry = thing?.querySelector('.entry');
  if (!thing || !entry) return undefined;
  const parts = [entry.querySelector('a.title'), matchesOf(entry, ['.usertext-body .md', '.usertext-body'])[0]];
  const text = parts
    .map((part) => (part ? wordsOf(part) : ''))
    .filter(Boolean)
    .join('\n');
  const author = thing.getAttribute('data-author') ?? entry.querySelector('.author')?.textContent;
  return text ? { ...(author && { author }), text } : undefined;
}

function oldComposer(editable: HTMLElement): Composer | undefined {
  const form = editable.closest('form');
  if (!form || !editable.closest(OLD_BOX) || editable.closest(OLD_PRIVATE)) return undefined;
  const { thing, edited } = oldTarget(editable);
  const isPost = SUBMIT_PATH.test(location.pathname) || (edited?.matches('.link') ?? false);
  if (!isPost && !thing) return undefined;
  const kind = isPost ? 'post' : thing?.matches('.comment') ? 'reply' : 'comment';
  const target = edited ?? thing;
  return {
    kind,
    key: [kind, edited && 'edit', target?.getAttribute('data-fullname')].filter(Boolean).join(' '),
    editable,
    root: form,
    ...(!isPost && { replyTo: () => readOld(oldTarget(editable).thing) }),
    author: () => nameOnly(matchesOf(document, OLD_OWN_LINK)[0]?.textContent),
    sendButtons: () => matchesOf(form, isPost && !edited ? OLD_POST_SEND : OLD_SEND),
    isSendKey: isModEnter,
  };
}

/** Reddit: posts, comments and replies; Lexical or a textarea on the new site, a textarea on the old one. */
export const reddit: Site = {
  id: 'reddit',
  name: 'Reddit',
  matches: [
    'https://www.reddit.com/*',
    'https://sh.reddit.com/*',
    'https://new.reddit.com/*',
    'https://old.reddit.com/*',
  ],
  find(element) {
    const editable = fieldOf(element);
    if (!editable || PRIVATE_PATH.test(location.pathname) || closestThrough(editable, NO_BOX)) return undefined;
    const hosts = COMPOSER.map((name) => closestThrough(editable, name));
    const host = hosts.find((found) => found !== undefined);
    if (!host) return editable.tagName === 'TEXTAREA' ? oldComposer(editable) : undefined;
    return SUBMIT_PATH.test(location.pathname) ? newPost(editable, host) : newComment(editable, host);
  },
};
