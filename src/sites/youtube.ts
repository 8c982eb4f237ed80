import { lastWorded, matchesOf, precedes, wordsOf } from './around';
import { fieldOf } from './field';
import { isModEnter } from './keys';
import type { Composer, Site } from './site';

/*
 * YouTube repeats its ids, and leaves empty boxes of old pages behind: everything is looked for from the focused box
 * outwards, in its own elements, which have no language. Seen in public code up to August 2026.
 */
const BOX = 'ytd-commentbox, #commentbox';
const SEND = ['#submit-button button', '#submit-button', 'button[type="submit"]'];
const REPLY = 'ytd-comment-reply-dialog-renderer, ytd-commentbox[is-reply], #reply-dialog';
const COMMENT = 'ytd-comment-view-model, ytd-comment-renderer';
const DIALOG = 'ytd-backstage-post-dialog-renderer';
/** Pages that were left stay behind, hidden: nothing is looked for outside the box's own. */
const PAGE = 'ytd-watch-flexy, ytd-browse, ytd-shorts';
/** A post of a channel's community page; comments stand below it. */
const POST = 'ytd-backstage-post-renderer, ytd-post-renderer';
const TEXT = ['#content-text', '#content'];
const NAME = ['#author-text', '#channel-name a', '#channel-name'];
const TITLE = ['ytd-watch-metadata h1', 'ytd-reel-video-renderer[is-active] h2', 'h1.ytd-watch-metadata, #title h1'];
const CHANNEL = ['ytd-watch-metadata #channel-name a', '#owner #channel-name a', 'ytd-channel-name a'];
/** The chat beside a stream, and whatever else talks to few. */
const CHAT = 'yt-live-chat-app, yt-live-chat-renderer, yt-live-chat-text-input-field-renderer, #chat-messages';
const PRIVATE_PATH = /^\/live_chat/;

function firstWords(root: ParentNode, candidates: readonly string[]): string | undefined {
  const found = candidates.flatMap((selector) => [...root.querySelectorAll(selector)]);
  return found.map((element) => wordsOf(element)).find((words) => words !== '');
}

function readPost(post: Element): { author?: string; text: string } | undefined {
  const text = firstWords(post, TEXT);
  const author = firstWords(post, NAME)?.replace(/^@/, '');
  return text ? { ...(author && { author }), text } : undefined;
}

/** What a comment is on: the channel's post above it, else the video, of which the page tells the title. */
function commented(editable: Element): { author?: string; text: string } | undefined {
  const page = editable.closest(PAGE) ?? document;
  const post = [...page.querySelectorAll(POST)].findLast((candidate) => precedes(candidate, editable));
  if (post) return readPost(post);
  const text = firstWords(page, TITLE);
  const author = firstWords(page, CHANNEL);
  return text ? { ...(author && { author }), text } : undefined;
}

/** The comment that is answered: the reply's box opens inside it. */
function answered(editable: Element): Element | null {
  return editable.closest(REPLY) ? editable.closest(COMMENT) : null;
}

/** Which video or post the page is about. */
function pageId(): string | undefined {
  const { pathname, search } = location;
  return new URLSearchParams(search).get('v') ?? pathname.match(/^\/(?:shorts|live|post)\/([^/]+)/)?.[1];
}

/** Which comment it is, by the address that its time links to. */
function commentId(comment: Element | null): string | undefined {
  return comment
    ?.querySelector('a[href*="lc="]')
    ?.getAttribute('href')
    ?.match(/[?&]lc=([^&]+)/)?.[1];
}

/** YouTube: comments, replies to them, and posts on a channel's community page; a bare contenteditable. */
export const youtube: Site = {
  id: 'youtube',
  name: 'YouTube',
  matches: ['https://www.youtube.com/*'],
  find(element) {
    const editable = fieldOf(element);
    const box = editable?.closest<HTMLElement>(BOX);
    if (!editable || !box || editable.tagName === 'TEXTAREA') return undefined;
    if (editable.closest(CHAT) || PRIVATE_PATH.test(location.pathname)) return undefined;
    const isPost = editable.closest(DIALOG) !== null;
    const comment = isPost ? null : answered(editable);
    const isReply = !isPost && editable.closest(REPLY) !== null;
    const kind = isPost ? 'post' : isReply ? 'reply' : 'comment';
    const root = () => editable.closest<HTMLElement>(BOX) ?? box;
    return {
      kind,
      key: [kind, isPost ? undefined : pageId(), commentId(comment)].filter(Boolean).join(' '),
      editable,
      get root() {
        return root();
      },
      replyTo: () => {
        if (isPost) return undefined;
        const parent = answered(editable);
        return (parent && readPost(parent)) ?? commented(editable);
      },
      sendButtons: () => {
        const [named] = matchesOf(root(), SEND);
        const button = named ?? lastWorded(editable, root());
        return button ? [button] : [];
      },
      isSendKey: isModEnter,
    } satisfies Composer;
  },
};
