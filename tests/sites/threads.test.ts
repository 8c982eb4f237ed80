// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { siteOf } from '../../src/sites';
import { threads } from '../../src/sites/threads';
import { key, show } from './dom';

const HERE = 'data-here contenteditable="true" role="textbox" data-lexical-editor="true"';
const EDITOR = `<div ${HERE} aria-label="Textfeld"></div>`;
const FILE = '<input type="file">';
const SEND = '<div><div role="button" aria-haspopup="menu">Jeder</div><div role="button">Posten</div></div>';
const ICON = '<div role="button"><svg></svg></div>';
const INSIDE = `<a href="/@mia"><img></a><a href="/@mia"><span dir="auto">mia</span></a><a href="/@mia/post/42"><time>2h</time></a>
  <div dir="auto"><span dir="auto">The tide took the jetty. Was anybody there?</span></div><div role="button">Like<span>3</span></div>`;
const POST = `<div data-pressable-container="true">${INSIDE}</div>`;
const NEW = `<div role="dialog"><h1>Neu</h1>${EDITOR}${ICON}${FILE}<div role="button"><img>Add to thread</div>${SEND}</div>`;
const at = (path: string, html: string) => show(`https://www.threads.com${path}`, html);

describe('knows its pages', () => {
  it.each(['www.threads.com', 'threads.com', 'www.threads.net', 'threads.net'])('%s', (host) =>
    expect(siteOf(host)).toBe(threads),
  );
  it.each(['threads.com.example', 'api.threads.net'])('not %s', (host) => expect(siteOf(host)).toBeUndefined());
});

describe('finds the composer', () => {
  it.each([
    ['a post', '/', NEW, 'post'],
    ['a post in a popover', '/', NEW.replace('role="dialog"', 'role="menu"'), 'post'],
    ['a post in an editor without its mark', '/', NEW.replace(' data-lexical-editor="true"', ''), 'post'],
    ['a post in an editor without its role', '/', NEW.replace(' role="textbox"', ''), 'post'],
    [
      'a reply in a dialog',
      '/',
      `<main>${POST}</main><div role="dialog">${POST}${EDITOR}${ICON}${SEND}</div>`,
      'reply',
    ],
    [
      'a reply to a post without its mark',
      '/',
      `<div role="dialog"><div>${INSIDE}</div>${EDITOR}${SEND}</div>`,
      'reply',
    ],
    [
      'a reply in a column',
      '/@mia/post/42',
      `<div role="region">${POST}<div>${EDITOR}${ICON}${SEND}</div>${POST}</div>`,
      'reply',
    ],
    ['a reply in the page', '/@mia/post/42', `<main>${POST}<div>${EDITOR}${SEND}</div></main>`, 'reply'],
    ['a quote', '/', `<div aria-modal="true">${EDITOR}${POST}${SEND}</div>`, 'quote'],
  ])('%s', (_, path, html, kind) => {
    const field = at(path, html);
    const composer = threads.find(field);
    expect([composer?.kind, composer?.editable]).toEqual([kind, field]);
    expect(composer?.sendButtons().map((button) => button.textContent)).toEqual(['Posten']);
    expect(composer?.root.contains(field)).toBe(true);
  });
});

describe('stays away from', () => {
  it.each([
    ['messages', '/messages/7', `<main>${POST}<div>${EDITOR}${SEND}</div></main>`],
    [
      'messages in a column',
      '/',
      `<main>${POST}</main><div role="region"><div role="grid"></div>${EDITOR}${SEND}</div>`,
    ],
    ['messages in a column without a log', '/', `<main>${POST}</main><div role="region">${EDITOR}${SEND}</div>`],
    [
      'the box that opens the composer',
      '/',
      '<main><div data-here role="button" aria-label="Textfeld">New?</div></main>',
    ],
    ['a profile field', '/', `<div role="dialog"><textarea data-here></textarea>${FILE}${SEND}</div>`],
    ['a rich field that takes no pictures', '/', NEW.replace(FILE, '')],
    ['an editor in no part of the page', '/', `<div>${POST}${EDITOR}${SEND}</div>`],
    ['an editor without a button that sends', '/', `<div role="dialog">${POST}${EDITOR}${ICON}</div>`],
    ['an editor in the feed', '/', `<main><div>${EDITOR}</div>${POST}</main>`],
    ['a box that opts out', '/', `<div data-good-guest="off">${NEW}</div>`],
  ])('%s', (_, path, html) => {
    expect(threads.find(at(path, html))).toBeUndefined();
  });
});

it.each([
  ['that is answered', `${POST}${EDITOR}${SEND}`],
  ['without its mark', `<div>${INSIDE}</div>${EDITOR}${SEND}`],
  ['that is quoted', `${EDITOR}${POST}${SEND}`],
  ['that is quoted in a form', `<form>${EDITOR}<div>${POST}</div>${SEND}</form>`],
])('reads the post %s', (_, inside) => {
  const composer = threads.find(at('/', `<div role="dialog">${inside}</div>`));
  expect(composer?.replyTo?.()).toEqual({ author: 'mia', text: 'The tide took the jetty. Was anybody there?' });
  expect(composer?.key).toMatch(/ 42 0$/);
});
it('knows who writes', () => {
  const nav = '<nav><a href="/"><svg></svg></a><a href="/@dana.lee"><svg></svg></a></nav>';
  const composer = threads.find(at('/', `${nav}<main><a href="/@mia"><img></a>${POST}</main>${NEW}`));
  expect(composer?.author?.()).toEqual({ handles: ['dana.lee'] });
});
it('tells the boxes of a thread apart', () => {
  const thread = (index: number) =>
    `<div role="dialog">${FILE}${[0, 1].map((i) => (i === index ? EDITOR : EDITOR.replace('data-here ', ''))).join('')}${SEND}</div>`;
  expect([0, 1, 1].map((i) => threads.find(at('/', thread(i)))?.key)).toEqual(['post 0', 'post 1', 'post 1']);
});
it('sends with Ctrl+Enter and Cmd+Enter alone', () => {
  const composer = threads.find(at('/', NEW));
  const sends = (init: KeyboardEventInit) => composer?.isSendKey(key(init));
  expect([
    sends({ ctrlKey: true }),
    sends({ metaKey: true }),
    sends({}),
    sends({ ctrlKey: true, shiftKey: true }),
  ]).toEqual([true, true, false, false]);
});
it('has a row for the badge above the button that sends', () => {
  const composer = threads.find(at('/', NEW));
  const row = composer?.row?.();
  expect(row?.parent.getAttribute('role')).not.toBe('button');
  expect(row && composer?.root.contains(row.parent)).toBe(true);
});
