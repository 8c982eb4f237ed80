// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { siteOf } from '../../src/sites';
import { youtube } from '../../src/sites/youtube';
import { key, show } from './dom';

const SEND =
  '<ytd-button-renderer id="submit-button"><button aria-label="Kommentieren">Kommentieren</button></ytd-button-renderer>';
const CANCEL = '<ytd-button-renderer id="cancel-button"><button>Abbrechen</button></ytd-button-renderer>';
const editor = (here = 'data-here') => `<div id="contenteditable-root" ${here} contenteditable="true"></div>`;
const box = (inside = editor()) => `<ytd-commentbox id="commentbox">${inside}${CANCEL}${SEND}</ytd-commentbox>`;
const VIDEO = `<ytd-watch-metadata><h1>How to dry peel</h1><div id="owner"><div id="channel-name"><a href="/@anabakes">Ana Bakes</a></div></div></ytd-watch-metadata>`;
const comment = (inside: string) =>
  `<ytd-comment-view-model><a id="author-text">@mia</a><a href="/watch?v=1&lc=Ugx7">2h</a><div id="content-text">Late again</div>${inside}</ytd-comment-view-model>`;
const reply = `<ytd-comment-reply-dialog-renderer>${box()}</ytd-comment-reply-dialog-renderer>`;
const watch = (inside: string) => `<ytd-watch-flexy>${VIDEO}${inside}</ytd-watch-flexy>`;
const channelPost =
  '<ytd-backstage-post-renderer><a id="author-text">Ana Bakes</a><div id="content-text">Forty trees.</div></ytd-backstage-post-renderer>';
const GHOST =
  '<ytd-browse hidden><ytd-backstage-post-renderer><div id="content-text">Old page</div></ytd-backstage-post-renderer><ytd-commentbox><div id="contenteditable-root" contenteditable="true"></div><div id="submit-button"><button>Ghost</button></div></ytd-commentbox></ytd-browse>';
const find = (html: string, path = '/watch?v=1') => youtube.find(show(`https://www.youtube.com${path}`, html));

it('knows its pages', () => {
  expect(['www.youtube.com', 'studio.youtube.com', 'youtube.com.example'].map(siteOf)).toEqual([
    youtube,
    undefined,
    undefined,
  ]);
});

describe('finds the composer', () => {
  it.each([
    ['a comment', GHOST + watch(box()), 'comment', 'comment 1'],
    ['a reply', GHOST + watch(comment(reply)), 'reply', 'reply 1 Ugx7'],
    [
      'a reply in an older comment',
      watch(comment(reply).replaceAll('ytd-comment-view-model', 'ytd-comment-renderer')),
      'reply',
      'reply 1 Ugx7',
    ],
    [
      'a reply whose dialog has no name',
      watch(comment(`<div id="reply-dialog">${box()}</div>`)),
      'reply',
      'reply 1 Ugx7',
    ],
    ['a post', `<ytd-backstage-post-dialog-renderer>${box()}</ytd-backstage-post-dialog-renderer>`, 'post', 'post'],
    ['a box known by its id', watch(`<div id="commentbox">${editor()}${CANCEL}${SEND}</div>`), 'comment', 'comment 1'],
    ['a button without its name', watch(box().replace('id="submit-button"', '')), 'comment', 'comment 1'],
  ])('%s', (_, html, kind, name) => {
    const composer = find(html);
    expect([composer?.kind, composer?.key]).toEqual([kind, name]);
    expect(composer?.sendButtons().map((button) => button.textContent)).toEqual(['Kommentieren']);
    expect(composer?.root.contains(composer.editable)).toBe(true);
  });
});

describe('stays away from', () => {
  it.each([
    ['the chat of a stream', '/live_chat?v=1', `<yt-live-chat-app>${box()}</yt-live-chat-app>`],
    [
      'the chat beside a stream',
      '/watch?v=1',
      `<yt-live-chat-text-input-field-renderer>${box()}</yt-live-chat-text-input-field-renderer>`,
    ],
    ['a description', '/watch?v=1', '<ytd-playlist><textarea data-here></textarea></ytd-playlist>'],
    ['an editor that belongs to nothing', '/watch?v=1', watch(editor() + SEND)],
    ['a search', '/', `<div role="search"><ytd-commentbox>${editor()}</ytd-commentbox></div>`],
    ['a box that opts out', '/watch?v=1', `<div data-good-guest="off">${watch(box())}</div>`],
  ])('%s', (_, path, html) => {
    expect(find(html, path)).toBeUndefined();
  });
});

it.each([
  ['the video', GHOST + watch(box()), { author: 'Ana Bakes', text: 'How to dry peel' }],
  ['the comment', GHOST + watch(comment(reply)), { author: 'mia', text: 'Late again' }],
  [
    'the channel’s post',
    `<ytd-browse>${channelPost}${box()}</ytd-browse>`,
    { author: 'Ana Bakes', text: 'Forty trees.' },
  ],
])('reads %s that is answered', (_, html, parent) => {
  expect(find(html)?.replyTo?.()).toEqual(parent);
});
it('sends with Ctrl+Enter and Cmd+Enter alone', () => {
  const composer = find(watch(box()));
  const sends = (init: KeyboardEventInit) => composer?.isSendKey(key(init));
  expect([sends({ ctrlKey: true }), sends({ metaKey: true }), sends({}), sends({ shiftKey: true })]).toEqual([
    true,
    true,
    false,
    false,
  ]);
});
