// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { siteOf } from '../../src/sites';
import { linkedin } from '../../src/sites/linkedin';
import { key, show } from './dom';

const icon = '<button type="button"><svg></svg></button>';
const HERE = 'data-here contenteditable="true" role="textbox"';

// The newer site.
const tiptap = (attributes = '') =>
  `<div data-testid="ui-core-tiptap-text-editor-wrapper"><div class="tiptap ProseMirror" ${HERE} ${attributes}></div></div>`;
const KEYED = tiptap('componentkey="ShareBox_textEditor"');
const share = (
  editor: string,
  screen = ' data-sdui-screen="x.sharing.ShareCompose"',
  foot = '<button>Posten</button>',
) => `<dialog open><div${screen}><button>Dana Lee Alle</button>${editor}${icon}<div>${foot}</div></div></dialog>`;
const TEXT =
  '<span data-testid="expandable-text-box">The tide took the jetty.<button data-testid="expandable-text-button">… mehr</button></span>';
const HEAD =
  '<a href="/in/tom/">Tom Okafor</a> hat das kommentiert <a href="/in/mia/"><img></a><a href="/in/mia/"><p>Mia Berg</p><p> • 2.</p></a><a href="/in/mia/">Harbour master</a>';
const BUTTON = '<button componentkey="x_commentButtonSection_y">Kommentieren</button>';
const box = (inside = tiptap() + icon + BUTTON) => `<div componentkey="commentBox-urn:li:activity:7">${inside}</div>`;
const unit = (inside: string, head = HEAD + TEXT) =>
  `<div role="listitem" componentkey="urn:li:activity:7">${head}${inside}</div>`;
const feed = (...units: string[]) => `<main><div data-testid="mainFeed">${units.join('')}</div></main>`;
const ANA = (inside = '') =>
  `<div componentkey="replaceableComment_urn:li:comment:9"><a href="/in/ana/">Ana Ruiz</a><span data-testid="expandable-text-box">Was anybody hurt?</span>${inside}</div>`;

// The older site.
const QUILL = `<div class="ql-container"><div class="ql-editor" data-test-ql-editor-contenteditable="true" ${HERE}><p><br></p></div></div>`;
const SEND = '<button class="share-actions__primary-action">Posten</button>';
const SHARER = '<button class="share-unified-settings-entry-button"><div>Dana Lee</div><div>Alle</div></button>';
const classicShare = (attributes: string, inside = SHARER + QUILL + icon + SEND) =>
  `<div role="dialog" ${attributes}>${inside}</div>`;
const classicForm = (send = '<button class="comments-comment-box__submit-button--cr">Kommentieren</button>') =>
  `<form class="comments-comment-box__form">${QUILL}${icon}${send}</form>`;
const actor = (name: string) =>
  `<span class="update-components-actor__name"><span aria-hidden="true">${name}</span><span class="visually-hidden">${name}</span></span>`;
const classic = (inside: string) =>
  `<main><div class="feed-shared-update-v2" data-urn="urn:li:activity:7">${actor('Mia Berg')}<div class="update-components-text"><span>The tide took the jetty.</span></div>${inside}</div></main>`;
const classicComment = (inside = '') =>
  `<article class="comments-comment-entity" data-id="urn:li:comment:9"><span class="comments-comment-meta__description-title">Ana Ruiz</span><div class="update-components-text">Was anybody hurt?</div>${inside}</article>`;

const MIA = { author: 'Mia Berg', text: 'The tide took the jetty.' };
const at = (path: string, html: string) => show(`https://www.linkedin.com${path}`, html);

/** Puts the page into the shadow root in which the newer site shows the older. */
function inOutlet(path: string, html: string): HTMLElement {
  at(path, '<main><div data-here id="interop-outlet" data-testid="interop-shadowdom"></div></main>');
  const root = document.querySelector('#interop-outlet')?.attachShadow({ mode: 'open' });
  root?.append(...new DOMParser().parseFromString(html, 'text/html').body.childNodes);
  return root?.querySelector('[data-here]') as HTMLElement;
}

describe('knows its pages', () => {
  it('www.linkedin.com', () => expect(siteOf('www.linkedin.com')).toBe(linkedin));
  it.each(['linkedin.com.example', 'business.linkedin.com'])('not %s', (host) => expect(siteOf(host)).toBeUndefined());
});

describe('finds the composer of the newer site', () => {
  it.each([
    ['a post', '/feed/', share(KEYED), 'post', 'Posten'],
    ['a post without its screen', '/feed/', share(KEYED, ''), 'post', 'Posten'],
    ['a post without its key', '/feed/', share(tiptap()), 'post', 'Posten'],
    [
      'a post whose button stands before a picture',
      '/feed/',
      share(KEYED, '', `<button>Posten</button><button>Rewrite <svg></svg></button>`),
      'post',
      'Posten',
    ],
    ['a repost', '/feed/', share(`${KEYED}<div>${HEAD}${TEXT}</div>`), 'quote', 'Posten'],
    ['a comment', '/feed/', feed(unit('', HEAD + ANA()), unit(box() + ANA())), 'comment', 'Kommentieren'],
    [
      'a comment on a page of its post',
      '/feed/update/7/',
      `<main><div>${HEAD}${TEXT}</div>${box()}${ANA()}</main>`,
      'comment',
      'Kommentieren',
    ],
    ['a comment by its button', '/feed/', feed(unit(`<div>${tiptap()}${BUTTON}</div>`)), 'comment', 'Kommentieren'],
    [
      'a comment whose button has no key',
      '/feed/',
      feed(unit(box(`${tiptap()}<button type="submit">OK</button>`))),
      'comment',
      'OK',
    ],
    [
      'a comment whose button has nothing',
      '/feed/',
      feed(unit(box(`${tiptap()}${icon}<button>OK</button>`))),
      'comment',
      'OK',
    ],
    [
      'a comment whose button stands beside the box',
      '/feed/',
      feed(unit(`<div>${box(tiptap())}${BUTTON}</div>`)),
      'comment',
      'Kommentieren',
    ],
    ['a reply', '/feed/', feed(unit(box('') + ANA(box()))), 'reply', 'Kommentieren'],
  ])('%s', (_, path, html, kind, send) => {
    const field = at(path, html);
    const composer = linkedin.find(field);
    expect([composer?.kind, composer?.editable]).toEqual([kind, field]);
    expect(composer?.sendButtons().map((button) => button.textContent)).toEqual([send]);
    expect(composer?.root.contains(field)).toBe(true);
  });
});

describe.each([
  ['in the page', at],
  ['in the outlet', inOutlet],
])('finds the composer of the older site %s', (_, put) => {
  it.each([
    ['a post', '/feed/', `<div data-test-modal-id="sharebox">${classicShare('')}</div>`, 'post', 'Posten'],
    [
      'a post by its class',
      '/feed/',
      classicShare('class="share-box-v2__modal"', `${QUILL}${icon}<button>Posten</button>`),
      'post',
      'Posten',
    ],
    [
      'a post by its heading',
      '/feed/',
      classicShare('aria-labelledby="share-to-linkedin-modal__header"', `${QUILL}<button>Posten</button>`),
      'post',
      'Posten',
    ],
    ['a post by its button', '/feed/', classicShare('', QUILL + SEND), 'post', 'Posten'],
    [
      'a post by its frame',
      '/preload/sharebox/',
      classicShare('', `${QUILL}<button>Posten</button>`),
      'post',
      'Posten',
    ],
    [
      'a post in an editor without its mark',
      '/feed/',
      classicShare('').replace(' data-test-ql-editor-contenteditable="true"', ''),
      'post',
      'Posten',
    ],
    [
      'a repost',
      '/feed/',
      classicShare(
        '',
        `${QUILL}<div>${actor('Mia Berg')}<div class="update-components-text">The tide took the jetty.</div></div>${SEND}`,
      ),
      'quote',
      'Posten',
    ],
    ['a comment', '/feed/', classic(classicForm() + classicComment()), 'comment', 'Kommentieren'],
    [
      'a comment whose form has another class',
      '/feed/',
      classic(classicForm().replace('__form', '--cr')),
      'comment',
      'Kommentieren',
    ],
    [
      'a comment by its button',
      '/feed/',
      classic(classicForm().replace('comments-comment-box__form', '')),
      'comment',
      'Kommentieren',
    ],
    ['a reply', '/feed/', classic(classicComment(classicForm())), 'reply', 'Kommentieren'],
    [
      'a reply below its comment',
      '/feed/',
      classic(`${classicComment()}<div class="comments-reply-box">${classicForm()}</div>`),
      'reply',
      'Kommentieren',
    ],
  ])('%s', (__, path, html, kind, send) => {
    const field = put(path, html);
    const composer = linkedin.find(field);
    expect([composer?.kind, composer?.editable]).toEqual([kind, field]);
    expect(composer?.sendButtons().map((button) => button.textContent)).toEqual([send]);
    expect(composer?.root.contains(field)).toBe(true);
  });
});

describe('stays away from', () => {
  it.each([
    [
      'a headline of a profile',
      '/in/dana/edit/intro/',
      `<dialog open><h2>Intro</h2>${tiptap()}<button>Speichern</button></dialog>`,
    ],
    [
      'a message',
      '/feed/',
      `<div class="msg-overlay-conversation"><form class="msg-form"><div ${HERE} class="msg-form__contenteditable"></div><button type="submit">Senden</button></form></div>`,
    ],
    ['messages on a page of their own', '/messaging/thread/7/', share(KEYED)],
    ['a message in another dialog', '/feed/', `<div role="dialog">${tiptap()}<button>Senden</button></div>`],
    [
      'a note to an invitation',
      '/feed/',
      `<div role="dialog" class="send-invite"><div ${HERE} id="custom-message"></div></div>`,
    ],
    ['an article', '/article/new/', share(KEYED)],
    ['a recruiter’s mail', '/sales/inbox/', share(KEYED)],
    ['another field of the dialog', '/feed/', share(`<div ${HERE}></div>${KEYED.replace('data-here', '')}`)],
    ['the description of a picture', '/feed/', share('<textarea data-here></textarea>')],
    ['an editor in the feed', '/feed/', feed(unit(`<div>${tiptap()}</div>`))],
    ['a box that belongs to no post', '/feed/', `<main>${box()}</main>`],
    ['a search', '/feed/', `<div role="search">${share(KEYED)}</div>`],
    ['a box that opts out', '/feed/', `<div data-good-guest="off">${share(KEYED)}</div>`],
  ])('%s', (_, path, html) => {
    expect(linkedin.find(at(path, html))).toBeUndefined();
  });
});

it.each([
  ['the post of a feed', feed(unit(box() + ANA())), MIA],
  ['the post of a page', `<main><div>${HEAD}${TEXT}</div>${box()}</main>`, MIA],
  ['the comment', feed(unit(ANA(box()))), { author: 'Ana Ruiz', text: 'Was anybody hurt?' }],
  ['the post that is shared', share(`${KEYED}<div>${HEAD}${TEXT}</div>`), MIA],
  ['the post of the older site', classic(classicForm() + classicComment()), MIA],
  [
    'the comment of the older site',
    classic(classicComment(classicForm())),
    { author: 'Ana Ruiz', text: 'Was anybody hurt?' },
  ],
  [
    'the comment above the reply of the older site',
    classic(`${classicComment()}<div class="comments-reply-box">${classicForm()}</div>`),
    { author: 'Ana Ruiz', text: 'Was anybody hurt?' },
  ],
  ['nothing where the post has no words', feed(unit(''), unit(box(), HEAD)), undefined],
])('reads %s', (_, html, parent) => {
  expect(linkedin.find(at('/feed/', html))?.replyTo?.()).toEqual(parent);
});
it.each([
  ['by the rail', `<main><aside><a href="/in/dana-lee/"><img></a><a href="/in/dana-lee/">Dana Lee</a></aside></main>`],
  ['by the card', `<div class="profile-card"><a href="/in/dana-lee/?x=1"><h3>Dana Lee</h3></a></div>`],
])('knows who writes %s', (_, rail) => {
  expect(linkedin.find(at('/feed/', rail + share(KEYED)))?.author?.()).toEqual({
    names: ['Dana Lee'],
    handles: ['dana-lee'],
  });
});
it('knows who shares, be it a page', () => {
  const picture = '<img class="global-nav__me-photo" alt="Dana Lee">';
  const named = (name: string) =>
    linkedin.find(at('/feed/', picture + classicShare('').replace('Dana Lee', name)))?.author?.();
  expect([named('Dana Lee'), named('Harbour Co.')]).toEqual([{ names: ['Dana Lee'] }, { names: ['Harbour Co.'] }]);
});
it('does not take the button of another box for its own', () => {
  const other = box(`<div contenteditable="true"></div>${BUTTON}`);
  const composer = linkedin.find(at('/feed/', feed(unit(`<div>${box(tiptap())}${other}</div>`))));
  expect(composer?.sendButtons()).toEqual([]);
});
it('knows a box again when it is mounted anew, and tells posts and comments apart', () => {
  const keyOf = (html: string) => linkedin.find(at('/feed/', html))?.key;
  const here = feed(unit(box()));
  expect(keyOf(here)).toBe(keyOf(here));
  const keys = [here, feed(unit(ANA(box()))), feed(unit(box()).replace('activity:7"', 'activity:8"')), share(KEYED)];
  expect(new Set(keys.map(keyOf)).size).toBe(4);
});
it('sends with Ctrl+Enter and Cmd+Enter alone', () => {
  const composer = linkedin.find(at('/feed/', share(KEYED)));
  const sends = (init: KeyboardEventInit) => composer?.isSendKey(key(init));
  expect([
    sends({ ctrlKey: true }),
    sends({ metaKey: true }),
    sends({}),
    sends({ ctrlKey: true, shiftKey: true }),
  ]).toEqual([true, true, false, false]);
});
