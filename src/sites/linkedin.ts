import { buttonsAfter, lastWorded, matchesOf, precedes, rowBefore, smallest, wordsOf } from './around';
import { fieldOf } from './field';
import { isModEnter } from './keys';
import type { Composer, Site } from './site';

/*
 * LinkedIn is two sites at once, and an account gets now one, now the other. The newer names its parts by component keys
 * and test ids, under class names that change with every build; the older has class names that last, and shows its dialog
 * in a shadow root or a frame of the newer. No name has a language. Seen in public code between June and October 2026.
 */
const DIALOG = 'dialog, [role="dialog"]';
/** What makes a dialog the one to share in: the editor's key, its screen, its own names, or the address of its frame. */
const SHARE = [
  '[componentkey="ShareBox_textEditor"]',
  '[data-sdui-screen*="sharing.ShareCompose"]',
  '[data-test-modal-id="sharebox"]',
  '.share-box-v2__modal',
  '[aria-labelledby="share-to-linkedin-modal__header"]',
  '.share-actions__primary-action',
];
const SHARE_FRAME = /^\/preload\/sharebox(\/|$)/;
const SHARE_EDITOR = [
  '[componentkey="ShareBox_textEditor"]',
  '[data-test-ql-editor-contenteditable="true"]',
  '.ql-editor',
];
const SHARE_SEND = ['.share-actions__primary-action'];
/** Who shares, and with whom: a name, then the audience. */
const SHARE_AUTHOR = '.share-unified-settings-entry-button';

const COMMENT_BOX = [
  '[componentkey^="commentBox-"]',
  '.comments-comment-box__form, .comments-comment-box--cr, .comments-reply-box',
];
const COMMENT_SEND = [
  'button[componentkey*="commentButtonSection"]',
  'button[class*="comments-comment-box__submit-button"]',
  'button[type="submit"]',
];
const REPLY_BOX = '.comments-reply-box, [class*="comments-comment-box--reply"]';
/** One comment; replies stand in the comment that they answer, or below it. */
const COMMENT =
  '[componentkey^="replaceableComment_"], article[data-id], :is(.comments-comment-entity, .comments-comment-item):not(article[data-id] *)';

/** One post of a feed, as a whole; a post on a page of its own may be none. */
const UNIT = '[data-testid="mainFeed"] [role="listitem"], .feed-shared-update-v2, [data-urn^="urn:li:activity"]';
const PAGE = 'main, [role="main"], dialog, [role="dialog"]';
const TEXT = [
  '[data-testid="expandable-text-box"]',
  '.update-components-text, .feed-shared-text',
  '.comments-comment-item__main-content',
];
const NO_TEXT = 'button, [role="button"], [data-testid="expandable-text-button"]';
/** The older site writes names twice, once for eyes and once for ears. */
const NAME = [
  '.update-components-actor__name [aria-hidden="true"], .update-components-actor__title [aria-hidden="true"]',
  '.update-components-actor__name, .update-components-actor__title',
  '.comments-comment-meta__description-title, .comments-post-meta__name-text',
];
const PERSON = 'a[href*="/in/"], a[href*="/company/"]';
const OWN_LINK = ['main aside a[href*="/in/"]', '.profile-card a[href*="/in/"]'];
const OWN_PICTURE = ['.global-nav__me-photo[alt]'];

/** Messages, invitations, and what recruiters write; all of it to one person. */
const PRIVATE = '[class*="msg-form"], [class*="msg-overlay"], #custom-message, .send-invite';
const PRIVATE_PATH = /^\/(messaging|sales|talent|recruiter|article|preload\/custom-invite)(\/|$)/;

function firstLine(words: string): string {
  return words.split(/\n| • /)[0]?.trim() ?? '';
}

/** The texts of posts or comments in a part of the page; a comment's own is not the post's. */
function textsIn(part: Element, within: Element | null = part.closest(COMMENT)): HTMLElement[] {
  return TEXT.flatMap((selector) => [...part.querySelectorAll<HTMLElement>(selector)]).filter(
    (text) => text.closest(COMMENT) === within,
  );
}

/** The post around a comment box: one unit of a feed, or the smallest part of the page with a text above the box. */
function postAround(box: Element): HTMLElement | undefined {
  const unit = box.closest<HTMLElement>(UNIT);
  const outer = unit?.parentElement?.closest<HTMLElement>(UNIT) ?? unit;
  if (outer) return outer;
  const page = box.closest<HTMLElement>(PAGE) ?? document.body;
  return smallest(box, page, (part) => textsIn(part, null).some((text) => precedes(text, box)));
}

/** The name above a text: the last person that is linked to before it, as first written there. */
function nameAbove(text: Element, part: Element): string | undefined {
  const [named] = NAME.flatMap((selector) => [...part.querySelectorAll(selector)]).filter(
    (name) => name.closest(COMMENT) === text.closest(COMMENT),
  );
  if (named) return firstLine(wordsOf(named));
  const links = [...part.querySelectorAll<HTMLAnchorElement>(PERSON)].filter(
    (link) => precedes(link, text) && link.closest(COMMENT) === text.closest(COMMENT) && wordsOf(link) !== '',
  );
  const address = links.at(-1)?.getAttribute('href');
  const first = links.find((link) => link.getAttribute('href') === address);
  return first && firstLine(wordsOf(first));
}

function readText(text: Element | undefined, part: Element): { author?: string; text: string } | undefined {
  const words = text && wordsOf(text, NO_TEXT);
  if (!text || !words) return undefined;
  const author = nameAbove(text, part);
  return { ...(author && { author }), text: words };
}

/** The signed-in person, as the frame of the page shows them. */
function ownAuthor(): { names?: string[]; handles?: string[] } | undefined {
  const links = matchesOf(document, OWN_LINK);
  const link = links.find((candidate) => wordsOf(candidate) !== '') ?? links[0];
  const handle = link?.getAttribute('href')?.match(/\/in\/([^/?]+)/)?.[1];
  const name = matchesOf(document, OWN_PICTURE)[0]?.getAttribute('alt') || (link && firstLine(wordsOf(link)));
  if (!name && !handle) return undefined;
  return { ...(name && { names: [name] }), ...(handle && { handles: [decodeURIComponent(handle)] }) };
}

/** Whether one of the names stands on the dialog, around it or in it. */
function isShare(dialog: Element): boolean {
  const isNamed = SHARE.some((sign) => dialog.closest(sign) ?? dialog.querySelector(sign));
  return isNamed || SHARE_FRAME.test(location.pathname);
}

function shareIn(dialog: HTMLElement, editable: HTMLElement): Composer | undefined {
  const [editor] = matchesOf(dialog, SHARE_EDITOR);
  // A dialog may ask for more than the text: a description of a picture, the question of a poll.
  if (editor && editor !== editable) return undefined;
  const sends = () => {
    const named = matchesOf(dialog, SHARE_SEND);
    if (named.length) return named;
    const worded = buttonsAfter(editable, dialog).filter((button) => wordsOf(button) !== '');
    const plain = worded.findLast((button) => !button.querySelector('svg, img')) ?? worded.at(-1);
    return plain ? [plain] : [];
  };
  const shared = () => textsIn(dialog).find((text) => precedes(editable, text));
  const kind = shared() ? 'quote' : 'post';
  return {
    kind,
    key: kind,
    editable,
    root: dialog,
    replyTo: () => readText(shared(), dialog),
    author: () => {
      const sharer = dialog.querySelector(SHARE_AUTHOR);
      const name = sharer && firstLine(wordsOf(sharer));
      const own = ownAuthor();
      // A page that somebody shares for has another name than they have.
      return name && !own?.names?.includes(name) ? { names: [name] } : own;
    },
    sendButtons: sends,
    isSendKey: isModEnter,
    row: () => rowBefore(sends()[0], dialog, editable),
  };
}

function namedBox(element: Element): HTMLElement | undefined {
  return COMMENT_BOX.map((selector) => element.closest<HTMLElement>(selector)).find((box) => box) ?? undefined;
}

/** The comment box around an editor: by its name, else the smallest part of a post that has the button for comments. */
function boxOf(editable: HTMLElement): HTMLElement | undefined {
  const named = namedBox(editable);
  if (named) return named;
  const unit = editable.closest<HTMLElement>(UNIT);
  return unit ? smallest(editable, unit, (part) => matchesOf(part, COMMENT_SEND).length > 0) : undefined;
}

function commentIn(box: HTMLElement, editable: HTMLElement): Composer | undefined {
  const post = postAround(box);
  if (!post) return undefined;
  const answered = (): Element | undefined => {
    const around = box.closest(COMMENT);
    if (around || !box.closest(REPLY_BOX)) return around ?? undefined;
    return [...post.querySelectorAll(COMMENT)].findLast((comment) => precedes(comment, box));
  };
  const replyTo = () => {
    const part = answered() ?? post;
    const texts = answered() ? textsIn(part, part) : textsIn(part, null);
    return readText(
      texts.find((text) => precedes(text, box)),
      part,
    );
  };
  const sends = () => {
    // The button comes with the first letter; in some boxes it stands beside the part that has the name.
    const isOwn = (button: HTMLElement) => precedes(editable, button) && (namedBox(button) ?? box) === box;
    const buttonsIn = (part: Element) => matchesOf(part, COMMENT_SEND).filter(isOwn);
    const send = buttonsIn(box)[0] ?? buttonsIn(box.parentElement ?? box)[0] ?? lastWorded(editable, box);
    return send ? [send] : [];
  };
  const comment = answered();
  const kind = comment ? 'reply' : 'comment';
  return {
    kind,
    key: [kind, idOf(post), comment && idOf(comment)].filter(Boolean).join(' '),
    editable,
    root: box,
    replyTo,
    author: ownAuthor,
    sendButtons: sends,
    isSendKey: isModEnter,
  };
}

function idOf(part: Element): string {
  const names = ['componentkey', 'data-urn', 'data-id'];
  const own = names.map((name) => part.getAttribute(name)).find((name) => name !== null);
  const keyed = part.querySelector('[componentkey^="urn:"]')?.getAttribute('componentkey');
  return own ?? keyed ?? location.pathname;
}

/** LinkedIn, both generations: posts and reposts, comments and replies; TipTap or Quill. */
export const linkedin: Site = {
  id: 'linkedin',
  name: 'LinkedIn',
  matches: ['https://www.linkedin.com/*'],
  frames: true,
  find(element) {
    const editable = fieldOf(element);
    if (!editable || editable.tagName === 'TEXTAREA') return undefined;
    if (editable.closest(PRIVATE) || PRIVATE_PATH.test(location.pathname)) return undefined;
    const box = boxOf(editable);
    if (box) return commentIn(box, editable);
    const dialog = editable.closest<HTMLElement>(DIALOG);
    return dialog && isShare(dialog) ? shareIn(dialog, editable) : undefined;
  },
};
