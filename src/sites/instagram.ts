import {
  DIALOG,
  isChatLike,
  isPicking,
  lastWorded,
  longestPiece,
  matchesOf,
  precedes,
  smallest,
  wordsOf,
} from './around';
import { fieldOf } from './field';
import { isEnter, isModEnter } from './keys';
import type { Composer, Site } from './site';

/*
 * Instagram has no names of its own for its parts; labels are in the language of the page. A caption stands in a dialog
 * whose bar holds the button that shares; a comment stands in a form below a post. Messages, notes, stories and live
 * videos, whose boxes look the same, stand neither here nor there. Seen in public code up to August 2026.
 */
const MAIN = 'main, [role="main"]';
const HEADING = 'h1, h2, [role="heading"]';
const ARTICLE = 'article, [role="article"]';
const PERMALINK = 'a[href*="/p/"], a[href*="/reel/"], a[href*="/tv/"]';
const POST_PATH = /^\/(?:[\w.]+\/)?(?:p|reel|reels|tv)\/([^/]+)/;
const PRIVATE_PATH = /^\/(direct|stories|accounts|notes|explore\/search)(\/|$)|\/live(\/|$)/;
/** One comment of a post: a list item, with a link to itself. */
const COMMENT = 'li';
const PERSON = 'a[href^="/"]';
const NAVIGATION = 'nav, [role="navigation"], [role="banner"]';
const COMMENT_SEND = ['button[type="submit"]'];
/** What a dialog that sends to people one by one has: a search for them, and a box to tick for each. */
const TO_PEOPLE =
  '[type="search"], [role="searchbox"], [type="checkbox"], [role="checkbox"], [type="radio"], [name="queryBox"]';
/** What is shared: the picture or video stands beside its caption. */
const MEDIA = 'img, video, canvas, [style*="background-image"], [role="img"]';

function handleIn(link: Element | null | undefined): string | undefined {
  return link?.getAttribute('href')?.match(/^\/([\w.]+)\/(?:$|\?)/)?.[1];
}

/** The signed-in person: of all links to profiles outside of posts, theirs is in the navigation and has a picture. */
function ownAuthor(): { handles: string[] } | undefined {
  const links = [...document.querySelectorAll(PERSON)].filter(
    (link) =>
      handleIn(link) !== undefined && link.querySelector('img') && !link.closest(`${MAIN}, ${DIALOG}, ${ARTICLE}`),
  );
  const handle = handleIn(links.find((link) => link.closest(NAVIGATION)) ?? links[0]);
  return handle === undefined ? undefined : { handles: [handle] };
}

/** What shares: the last worded button of the dialog's bar, which stands above the caption; else the last one above it. */
function shareButton(dialog: HTMLElement, editable: Element): HTMLElement | undefined {
  const isAbove = (button: HTMLElement) => precedes(button, editable) && wordsOf(button) !== '';
  const buttonsIn = (part: Element) =>
    [...part.querySelectorAll<HTMLElement>('button, [role="button"]')].filter(isAbove);
  const heading = dialog.querySelector(HEADING);
  const bar = heading && smallest(heading, dialog, (part) => buttonsIn(part).length > 0);
  const inBar = bar && !bar.contains(editable) ? buttonsIn(bar) : [];
  return (inBar.length ? inBar : buttonsIn(dialog)).at(-1);
}

function captionIn(dialog: HTMLElement, editable: HTMLElement): Composer | undefined {
  const send = () => shareButton(dialog, editable);
  if (!send() || dialog.querySelector(TO_PEOPLE) || !dialog.querySelector(MEDIA)) return undefined;
  return {
    kind: 'post',
    key: 'post',
    editable,
    root: dialog,
    author: ownAuthor,
    sendButtons: () => [send()].filter((button) => button !== undefined),
    isSendKey: isModEnter,
  };
}

/** The post that a form belongs to: an article, or a dialog or page of one post. */
function postAround(form: Element): HTMLElement | undefined {
  const article = form.closest<HTMLElement>(ARTICLE);
  if (article) return article;
  const isPage = POST_PATH.test(location.pathname);
  const around = form.closest<HTMLElement>(DIALOG) ?? form.closest<HTMLElement>(MAIN);
  return around && (isPage || around.querySelector(PERMALINK)) ? around : undefined;
}

function idOf(post: Element): string {
  const link = post.matches(ARTICLE) ? post.querySelector(PERMALINK)?.getAttribute('href') : undefined;
  const path = link ?? location.pathname;
  return path.match(POST_PATH)?.[1] ?? '';
}

/** The name that a post or comment begins with. */
function bylineOf(part: Element): string | undefined {
  const links = matchesOf(part, ['header a[href^="/"]', 'h2 a[href^="/"], h3 a[href^="/"]', PERSON]);
  return links.map(handleIn).find((handle) => handle !== undefined);
}

/** The caption: the one heading of a post that is open by itself, else the longest text that is not a comment. */
function captionOf(post: Element): string {
  const headings = [...post.querySelectorAll('h1')].filter((heading) => !heading.closest('form'));
  const [heading] = headings.map((part) => wordsOf(part)).filter((words) => words !== '');
  return heading ?? longestPiece(post, `${COMMENT}, h1`);
}

/** The comment that is answered: the site begins the box with "@name", and that person has commented. */
function answeredComment(form: HTMLFormElement, editable: HTMLElement, post: Element): Element | undefined {
  const text = editable instanceof HTMLTextAreaElement ? editable.value : wordsOf(editable);
  const [, name] = text.match(/^@([\w.]+)\s/) ?? [];
  if (name === undefined) return undefined;
  const comments = [...post.querySelectorAll(COMMENT)].filter((comment) => !comment.contains(form));
  return comments.findLast((comment) => bylineOf(comment) === name);
}

function textOfComment(comment: Element): string {
  const marked = longestPiece(comment);
  if (marked) return marked;
  const pieces = [...comment.querySelectorAll('span')].filter(
    (piece) => !piece.closest('a, time, h2, h3, button, ul ul'),
  );
  return pieces.map((piece) => wordsOf(piece)).find((words) => words !== '') ?? '';
}

function commentOn(post: HTMLElement, form: HTMLFormElement, editable: HTMLElement): Composer {
  const answered = () => answeredComment(form, editable, post);
  const sends = () => {
    const named = matchesOf(form, COMMENT_SEND).filter((button) => precedes(editable, button));
    const worded = lastWorded(editable, form);
    return named.length || !worded ? named : [worded];
  };
  return {
    get kind() {
      return answered() ? 'reply' : 'comment';
    },
    // Not by kind: the same box answers the post or a comment, as its text begins.
    key: `comment ${idOf(post)}`.trim(),
    editable,
    root: form,
    replyTo: () => {
      const comment = answered();
      const text = comment ? textOfComment(comment) : captionOf(post);
      const author = bylineOf(comment ?? post);
      return text ? { ...(author && { author }), text } : undefined;
    },
    author: ownAuthor,
    sendButtons: sends,
    isSendKey: (event) => isEnter(event) && !isPicking(editable),
  };
}

/** Instagram on the web: captions (Lexical, once a textarea) and comments (a textarea). */
export const instagram: Site = {
  id: 'instagram',
  name: 'Instagram',
  matches: ['https://www.instagram.com/*'],
  find(element) {
    const editable = fieldOf(element);
    if (!editable || PRIVATE_PATH.test(location.pathname)) return undefined;
    const form = editable.closest('form');
    const post = form && postAround(form);
    const dialog = editable.closest<HTMLElement>(DIALOG);
    const scope = post ?? dialog;
    if (!scope || isChatLike(editable, scope)) return undefined;
    return post ? commentOn(post, form, editable) : captionIn(scope, editable);
  },
};
