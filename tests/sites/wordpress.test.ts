// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { grantedSite } from '../../src/sites';
import { wordpress } from '../../src/sites/wordpress';
import { key, show } from './dom';

const fields = (parent: string) =>
  `<input type="hidden" name="comment_post_ID" value="12"><input type="hidden" name="comment_parent" value="${parent}">`;
const SEND = '<input name="submit" type="submit" id="submit" value="Kommentar abschicken">';
const form = (parent = '0', before = '') =>
  `<form action="/wp-comments-post.php" method="post" id="commentform" class="comment-form">${before}<textarea data-here name="comment"></textarea>${SEND}${fields(parent)}</form>`;
const ARTICLE = `<article><h1 class="entry-title">A year with one oven</h1><a rel="author" href="/author/ana">Ana Ruiz</a>
  <div class="entry-content"><p>It began with a broken thermostat.</p><form><button>Subscribe</button></form></div></article>`;
const comment = (inside = '') =>
  `<ol><li id="comment-31"><div class="comment-author vcard"><b class="fn">Mia Berg</b></div><div class="comment-content"><p>Ours too.</p></div>${inside}</li></ol>`;
const find = (html: string) => wordpress.find(show('https://kiln.example/oven/', html));

describe('finds the form', () => {
  it.each([
    ['a comment', ARTICLE + form(), 'comment', 'comment 12 0'],
    ['a reply in the thread', ARTICLE + comment(form('31')), 'reply', 'reply 12 31'],
    [
      'a form that is sent elsewhere',
      ARTICLE + form().replace('/wp-comments-post.php', '/comment'),
      'comment',
      'comment 12 0',
    ],
    [
      'a form without its names',
      ARTICLE + form().replace(/action="[^"]*"| id="commentform" class="comment-form"/g, ''),
      'comment',
      'comment 12 0',
    ],
  ])('%s', (_, html, kind, name) => {
    const composer = find(html);
    expect([composer?.kind, composer?.key]).toEqual([kind, name]);
    expect(composer?.sendButtons().map(({ id }) => id)).toEqual(['submit']);
    expect(grantedSite()).toBe(wordpress);
  });
  it('with a button for an input', () => {
    const html = ARTICLE + form().replace(SEND, '<button type="submit" class="wp-element-button">Senden</button>');
    expect(find(html)?.sendButtons()).toHaveLength(1);
  });
});

it('follows the form when it moves below a comment', () => {
  const composer = find(ARTICLE + comment() + form());
  expect(composer?.replyTo?.()).toEqual({
    author: 'Ana Ruiz',
    text: 'A year with one oven\nIt began with a broken thermostat.',
  });
  const parent = document.querySelector<HTMLInputElement>('[name="comment_parent"]');
  if (parent) parent.value = '31';
  document.querySelector('#comment-31')?.append(composer?.root as HTMLElement);
  expect([composer?.kind, composer?.key]).toEqual(['reply', 'reply 12 31']);
  expect(composer?.replyTo?.()).toEqual({ author: 'Mia Berg', text: 'Ours too.' });
});

describe('stays away from', () => {
  it.each([
    [
      'a contact form',
      '<form action="/contact"><textarea data-here name="message"></textarea><input type="submit"></form>',
    ],
    ['an editor in a post', `${ARTICLE}<div data-here contenteditable="true"></div>`],
    ['a search', `<div role="search">${form()}</div>`],
    ['a form that opts out', `<div data-good-guest="off">${form()}</div>`],
  ])('%s', (_, html) => {
    expect(find(html)).toBeUndefined();
  });
  it('pages that are none of these', () => {
    show('https://kiln.example/', '<form><textarea data-here></textarea></form>');
    expect([wordpress.isHere(), grantedSite()]).toEqual([false, undefined]);
  });
});

it.each([
  [
    'signed in',
    `<div id="wpadminbar"><span class="display-name">Dana Lee</span></div>${ARTICLE}${form()}`,
    { names: ['Dana Lee'] },
  ],
  ['a guest', ARTICLE + form('0', '<input name="author" value="Dana">'), { names: ['Dana'] }],
  ['nobody yet', ARTICLE + form('0', '<input name="author" value="">'), undefined],
])('knows who writes: %s', (_, html, author) => {
  expect(find(html)?.author?.()).toEqual(author);
});
it('sends with no key', () => {
  expect(find(form())?.isSendKey(key({ ctrlKey: true }))).toBe(false);
});
