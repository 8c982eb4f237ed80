// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { siteOf } from '../../src/sites';
import { instagram } from '../../src/sites/instagram';
import { key, show } from './dom';

const button = (words: string) => `<div role="button" tabindex="0">${words}</div>`;
const ICON = '<div role="button"><svg></svg></div>';
const BAR = `<div>${ICON}<h1>Neuer Beitrag</h1><div>${button('Teilen')}</div></div>`;
const CAPTION =
  '<div data-here contenteditable="true" role="textbox" data-lexical-editor="true" aria-label="Bildunterschrift"></div>';
const PICTURE = '<img alt="">';
const share = (editor: string, bar = BAR) =>
  `<div role="dialog">${bar}<div>${PICTURE}</div><div>${editor}${ICON}<span>0/2.200</span>${button('Ort')}</div></div>`;
const BOX = '<textarea data-here aria-label="Kommentieren …" placeholder="Kommentieren …"></textarea>';
const form = (send = button('Posten')) => `<form>${ICON}${BOX}${send}</form>`;
const HEAD = '<header><a href="/mia.berg/"><img></a><a href="/mia.berg/" role="link">mia.berg</a></header>';
const COMMENT =
  '<ul><li><a href="/tom/"><img></a><h3><a href="/tom/">tom</a></h3><span dir="auto">Was anybody hurt?</span><a href="/p/ABC/c/1/"><time>9h</time></a></li></ul>';
const post = (inside: string, caption = '<h1 dir="auto">The tide took the jetty.</h1>') =>
  `<article>${HEAD}${caption}<a href="/p/ABC/"><time>1h</time></a>${inside}</article>`;
const at = (path: string, html: string) => show(`https://www.instagram.com${path}`, html);

describe('knows its pages', () => {
  it('www.instagram.com', () => expect(siteOf('www.instagram.com')).toBe(instagram));
  it.each(['help.instagram.com', 'instagram.com.example'])('not %s', (host) => expect(siteOf(host)).toBeUndefined());
});

describe('finds the composer', () => {
  it.each([
    ['a caption', '/', share(CAPTION), 'post', 'Teilen'],
    ['a caption in a textarea', '/', share('<textarea data-here></textarea>'), 'post', 'Teilen'],
    [
      'a caption below a bar without a heading',
      '/',
      share(CAPTION, `<div>${ICON}${button('Teilen')}</div>`),
      'post',
      'Teilen',
    ],
    [
      'a caption that is edited',
      '/p/ABC/',
      share(CAPTION, `<div>${button('Abbrechen')}<h1>Info</h1>${button('Fertig')}</div>`),
      'post',
      'Fertig',
    ],
    ['a comment in the feed', '/', `<main>${post('')}${post(form())}</main>`, 'comment', 'Posten'],
    [
      'a comment in a dialog',
      '/',
      `<div role="dialog"><div>${HEAD}<a href="/p/ABC/"></a></div>${form()}</div>`,
      'comment',
      'Posten',
    ],
    ['a comment on a page of a post', '/p/ABC/', `<main><div>${HEAD}</div>${form()}</main>`, 'comment', 'Posten'],
    ['a comment on a reel', '/mia.berg/reel/ABC/', `<main>${form()}</main>`, 'comment', 'Posten'],
    ['a comment with a button of the form', '/', post(form('<button type="submit">OK</button>')), 'comment', 'OK'],
    ['a reply to a comment', '/', post(COMMENT + form().replace('</textarea>', '@tom </textarea>')), 'reply', 'Posten'],
    [
      'a comment to somebody who wrote none',
      '/',
      post(COMMENT + form().replace('</textarea>', '@ana </textarea>')),
      'comment',
      'Posten',
    ],
  ])('%s', (_, path, html, kind, send) => {
    const field = at(path, html);
    const composer = instagram.find(field);
    expect([composer?.kind, composer?.editable]).toEqual([kind, field]);
    expect(composer?.sendButtons().map((found) => found.textContent)).toEqual([send]);
    expect(composer?.root.contains(field)).toBe(true);
  });
});

describe('stays away from', () => {
  it.each([
    ['messages', '/direct/t/7', `<main>${CAPTION}${button('Send')}</main>`],
    ['messages beside a post', '/p/ABC/', `<main></main><div>${CAPTION}${button('Send')}</div>`],
    ['messages in a dialog', '/', share(`<div role="grid"></div>${CAPTION}`)],
    ['messages in a dialog by their label', '/', share(CAPTION.replace('Bildunterschrift', 'Message'))],
    [
      'a post that is sent to people',
      '/',
      `<div role="dialog">${BAR}<input type="search">${PICTURE}<textarea data-here></textarea>${button('Senden')}</div>`,
    ],
    ['an answer to a story', '/stories/mia/7/', `<main><form>${BOX}${button('Senden')}</form></main>`],
    ['a live video', '/mia/live/', `<main><form>${BOX}${button('Senden')}</form></main>`],
    ['a profile field', '/accounts/edit/', `<main><form>${BOX}${button('Senden')}</form></main>`],
    ['a form that belongs to no post', '/', `<main><form>${BOX}${button('Senden')}</form></main>`],
    ['a dialog that shares nothing', '/', share(CAPTION).replace(PICTURE, '')],
    ['a search', '/', post(`<form role="search">${BOX}</form>`)],
    ['a box that opts out', '/', `<div data-gramm="false">${post(form())}</div>`],
  ])('%s', (_, path, html) => {
    expect(instagram.find(at(path, html))).toBeUndefined();
  });
});

it.each([
  ['the caption', post(form()), { author: 'mia.berg', text: 'The tide took the jetty.' }],
  [
    'the caption of the feed, which is no heading',
    post(COMMENT + form(), '<span dir="auto">The tide took it.</span>'),
    { author: 'mia.berg', text: 'The tide took it.' },
  ],
  [
    'the comment that the box begins with',
    post(COMMENT + form().replace('</textarea>', '@tom </textarea>')),
    { author: 'tom', text: 'Was anybody hurt?' },
  ],
  [
    'a comment that is not marked as text',
    post(COMMENT.replace(' dir="auto"', '') + form().replace('</textarea>', '@tom </textarea>')),
    { author: 'tom', text: 'Was anybody hurt?' },
  ],
])('reads %s', (_, html, parent) => {
  expect(instagram.find(at('/', html))?.replyTo?.()).toEqual(parent);
});
it('knows who writes', () => {
  const links = '<a href="/explore/"><svg></svg></a><a href="/dana.lee/"><img alt=""></a>';
  for (const nav of [`<nav>${links}</nav>`, `<div>${links}</div>`]) {
    expect(instagram.find(at('/', `${nav}<main>${post(form())}</main>`))?.author?.()).toEqual({
      handles: ['dana.lee'],
    });
  }
});
it('knows the box again when it is mounted anew, and tells posts apart', () => {
  const keyAt = (path: string) => instagram.find(at(path, `<main>${form()}</main>`))?.key;
  expect([keyAt('/p/ABC/'), keyAt('/p/ABC/'), keyAt('/reel/DEF/')]).toEqual([
    'comment ABC',
    'comment ABC',
    'comment DEF',
  ]);
});
it('sends a comment with Enter, but not while a name is picked or a word is composed', () => {
  const comment = instagram.find(at('/', post(form())));
  const sends = (init: KeyboardEventInit) => comment?.isSendKey(key(init));
  expect([sends({}), sends({ shiftKey: true }), sends({ isComposing: true })]).toEqual([true, false, false]);
  comment?.editable.setAttribute('aria-activedescendant', 'mia');
  expect(sends({})).toBe(false);
});
it('makes a new line with Enter in a caption', () => {
  const caption = instagram.find(at('/', share(CAPTION)));
  expect([caption?.isSendKey(key({})), caption?.isSendKey(key({ ctrlKey: true }))]).toEqual([false, true]);
});
