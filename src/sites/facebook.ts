import { buttonsAfter, DIALOG, lastWorded, matchesOf, precedes, smallest, wordsOf } from './around';
import { fieldOf } from './field';
import { isEnter, isModEnter } from './keys';
import type { Composer, Site } from './site';

/*
 * Facebook names little, and its labels are in the language of the page. So a box is known by where it stands: in a
 * dialog it is a post, below a post it is a comment; anywhere else the coach stays away. English labels only help where
 * the page has lost its order. Seen in public code up to August 2026.
 */
const REGION = '[role="complementary"], [role="main"], main';
/** One post, or one comment on it. */
const ARTICLE = '[role="article"], article';
/** One post of a feed, as a whole. */
const UNIT = `${ARTICLE}, [aria-posinset]:not([role]), [data-pagelet^="FeedUnit"]`;
const STORY = [
  '[data-ad-rendering-role="story_message"]',
  '[data-ad-comet-preview="message"], [data-ad-preview="message"]',
];
const BYLINE = ['[data-ad-rendering-role="profile_name"]', 'h2, h3, h4', 'strong', 'a[href]:not([tabindex="-1"])'];
const COMMENT_LABEL = ['Comment as', 'Write a comment', 'Write a public comment', 'Answer as', 'Reply to', 'Reply as']
  .map((label) => `[aria-label^="${label}"]`)
  .join(', ');
const COMMENT_SEND = [
  '#focused-state-composer-submit [role="button"], #focused-state-composer-submit button',
  'button[type="submit"]',
  '[role="button"][aria-label="Comment"], [role="button"][aria-label="Post comment"]',
];
const INLINE_COMPOSER = 'form, [data-pagelet*="Composer"]';

/** Messenger: its boxes by what every language calls them, and the conversations that they belong to. */
const CHAT_BOX = '[aria-placeholder="Aa"], [aria-label="Aa"], [aria-label="Message"]';
const CHAT = '[data-pagelet^="MW"], [data-pagelet*="Messenger"], [data-pagelet*="Chat"], [aria-label*="onversation"]';
const CHAT_LOG = '[role="log"], [role="grid"]:not([role="main"] *), [aria-label^="Messages in conversation"]';
const CHAT_PATH = /^\/(messages|messenger_media|marketplace\/inbox|latest)(\/|$)/;

function isChat(editable: Element): boolean {
  if (CHAT_PATH.test(location.pathname) || editable.matches(CHAT_BOX) || editable.closest(CHAT)) return true;
  const around = editable.closest(`${UNIT}, ${DIALOG}, ${REGION}`);
  return !around?.matches(UNIT) && (around ?? document.body).querySelector(CHAT_LOG) !== null;
}

/** Posts and comments above the box, in the order of the page. */
function postsAbove(editable: Element, scope: Element): Element[] {
  return [...scope.querySelectorAll([UNIT, ...STORY].join(', '))].filter((post) => precedes(post, editable));
}

/** The post that is commented on: what is around the box, up to the first part of the page that has a post above it. */
function commentedPost(editable: Element): HTMLElement | undefined {
  const dialog = editable.closest<HTMLElement>(DIALOG);
  const unit = editable.closest<HTMLElement>(UNIT);
  if (unit && !unit.contains(dialog)) return outermostUnit(unit, dialog);
  if (dialog) return postsAbove(editable, dialog).length || editable.matches(COMMENT_LABEL) ? dialog : undefined;
  const region = editable.closest<HTMLElement>(REGION);
  const around = region && smallest(editable, region, (part) => postsAbove(editable, part).length > 0);
  return around ?? (editable.matches(COMMENT_LABEL) ? (region ?? document.body) : undefined);
}

/** Comments are units within the unit of their post. */
function outermostUnit(unit: HTMLElement, dialog: Element | null): HTMLElement {
  const outer = unit.parentElement?.closest<HTMLElement>(UNIT);
  return outer && !outer.contains(dialog) ? outermostUnit(outer, dialog) : unit;
}

/** The name at the head of a post or comment. */
function bylineOf(post: Element): string | undefined {
  const heads = BYLINE.flatMap((selector) => [...post.querySelectorAll<HTMLElement>(selector)]);
  return heads.map((head) => wordsOf(head)).find((name) => name !== '');
}

/** Whether an article in a post is a comment on it: it does not hold the post's own text. */
function isComment(article: Element, post: Element): boolean {
  if (article === post || !post.contains(article) || matchesOf(article, STORY).length) return false;
  const outer = article.parentElement?.closest(ARTICLE);
  return matchesOf(post, STORY).length > 0 || (outer !== null && post.contains(outer ?? null));
}

/**
 * The comment that is answered: the one around the box, or the last one above it whose author the box's label names,
 * as in "Reply to Ana", "Antworte Ana", "Répondre à Ana".
 */
function answeredComment(editable: Element, post: Element): Element | undefined {
  const around = editable.closest(ARTICLE);
  if (around && isComment(around, post)) return around;
  const label = `${editable.getAttribute('aria-label')} ${editable.getAttribute('aria-placeholder')}`;
  if (/^Comment as /.test(label)) return undefined;
  return [...post.querySelectorAll(ARTICLE)].findLast((article) => {
    const name = bylineOf(article);
    const isNamed = name !== undefined && name.length > 1 && label.includes(name);
    return isNamed && precedes(article, editable) && isComment(article, post);
  });
}

/** The text of a post or comment: what the site calls the story, else the longest piece that a person wrote. */
function storyOf(post: Element): string {
  const [story] = matchesOf(post, STORY);
  if (story) return wordsOf(story);
  const nearest = post.matches(ARTICLE) ? post : post.querySelector(ARTICLE);
  const pieces = [...post.querySelectorAll('[dir="auto"]')]
    .filter((piece) => piece.closest(ARTICLE) === nearest)
    .filter((piece) => !piece.closest('a, form, button, [role="button"], [contenteditable="true"], h2, h3, h4'))
    .map((piece) => wordsOf(piece));
  return pieces.reduce((longest, piece) => (piece.length > longest.length ? piece : longest), '');
}

function readPost(post: Element | undefined): { author?: string; text: string } | undefined {
  const text = post && storyOf(post);
  if (!post || !text) return undefined;
  const author = bylineOf(post);
  return { ...(author && { author }), text };
}

/** The signed-in person: as the page tells its own scripts, or as an English label names them. */
function ownAuthor(editable: Element): { names?: string[] } | undefined {
  const label = editable.getAttribute('aria-label')?.match(/^(?:Comment|Reply|Answer) as (.+)$/)?.[1];
  const name = label ?? nameInScripts();
  return name ? { names: [name] } : undefined;
}

const nameOf = new WeakMap<Document, string>();

/** The name in the data that every page brings for its own scripts; looked for once, since a page holds megabytes. */
function nameInScripts(): string {
  const known = nameOf.get(document);
  if (known !== undefined) return known;
  const data = [...document.scripts].map(({ text }) => text).find((text) => text.includes('"CurrentUserInitialData"'));
  const quoted = data?.match(/"CurrentUserInitialData",\[\],\{[^}]*?"NAME":("(?:[^"\\]|\\.)*")/)?.[1];
  const name: string = quoted ? JSON.parse(quoted) : '';
  nameOf.set(document, name);
  return name;
}

/** Whether a list of people to mention is open: then Enter picks one. */
function isPicking(editable: Element): boolean {
  if (editable.getAttribute('aria-activedescendant') || editable.getAttribute('aria-expanded') === 'true') return true;
  return [...document.querySelectorAll('[role="listbox"]')].some((list) => list.checkVisibility());
}

function idIn(post: Element): string | undefined {
  const id = /\/(?:posts|permalink|videos|reel)\/([^/?]+)|[?&](?:story_fbid|fbid|v)=([^&]+)/;
  for (const link of post.querySelectorAll('a[href]')) {
    const [, path, query] = link.getAttribute('href')?.match(id) ?? [];
    if (path ?? query) return path ?? query;
  }
  return location.pathname.match(id)?.[1];
}

/** What sends a comment: what the site names, else the last button of the form. */
function commentButtons(editable: Element, root: Element): HTMLElement[] {
  const named = matchesOf(root, COMMENT_SEND).filter((button) => precedes(editable, button));
  const last = buttonsAfter(editable, root).at(-1);
  return named.length || !last ? named : [last];
}

function commentOn(post: HTMLElement, editable: HTMLElement): Composer {
  const comment = () => answeredComment(editable, post);
  const kind = comment() ? 'reply' : 'comment';
  const root = () =>
    editable.closest<HTMLElement>('form') ??
    smallest(editable, post, (part) => buttonsAfter(editable, part).length > 0) ??
    editable.parentElement ??
    editable;
  const answered = comment();
  return {
    kind,
    key: [kind, idIn(post), answered && (idIn(answered) ?? bylineOf(answered))].filter(Boolean).join(' '),
    editable,
    get root() {
      return root();
    },
    replyTo: () => readPost(comment() ?? post),
    author: () => ownAuthor(editable),
    sendButtons: () => commentButtons(editable, root()),
    isSendKey: (event) => isEnter(event) && !isPicking(editable),
  };
}

/** A dialog that sends to people one by one: it has a search for them, or the same button beside each. */
function isToPeople(root: HTMLElement, send: HTMLElement): boolean {
  const words = wordsOf(send);
  const same = [...root.querySelectorAll<HTMLElement>('button, [role="button"]')].filter(
    (button) => button !== send && wordsOf(button) === words,
  );
  return same.length > 0 || root.querySelector('input[type="search"], [role="searchbox"]') !== null;
}

/** A new post, or one that shares another, whose card then stands below the text. */
function postIn(root: HTMLElement, editable: HTMLElement): Composer | undefined {
  const send = lastWorded(editable, root);
  if (!send || isToPeople(root, send)) return undefined;
  const shared = () => [...root.querySelectorAll(STORY.join(', '))].find((story) => precedes(editable, story));
  const kind = shared() ? 'quote' : 'post';
  return {
    kind,
    key: `${kind} ${location.pathname.match(/\/groups\/[^/]+/)?.[0] ?? ''}`.trim(),
    editable,
    root,
    replyTo: () => {
      const story = shared();
      return story && readPost(story.closest(UNIT) ?? story.parentElement ?? story);
    },
    author: () => ownAuthor(editable),
    sendButtons: () => {
      const button = lastWorded(editable, root);
      return button ? [button] : [];
    },
    isSendKey: isModEnter,
  };
}

/** Facebook on the desktop: posts, in groups too, shared posts, comments and replies to comments; Lexical. */
export const facebook: Site = {
  id: 'facebook',
  name: 'Facebook',
  matches: ['https://www.facebook.com/*', 'https://web.facebook.com/*'],
  find(element) {
    const editable = fieldOf(element);
    if (!editable || editable.tagName === 'TEXTAREA' || isChat(editable)) return undefined;
    const post = commentedPost(editable);
    if (post) return commentOn(post, editable);
    const root = editable.closest<HTMLElement>(DIALOG) ?? inlineComposer(editable);
    return root ? postIn(root, editable) : undefined;
  },
};

/** A box for posts that stands in the page itself, as in some groups. */
function inlineComposer(editable: Element): HTMLElement | null {
  return editable.closest(REGION) ? editable.closest<HTMLElement>(INLINE_COMPOSER) : null;
}
