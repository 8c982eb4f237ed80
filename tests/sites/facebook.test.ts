// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { siteOf } from '../../src/sites';
import { facebook } from '../../src/sites/facebook';
import { key, show } from './dom';

const editor = (label: string) => `<div data-here contenteditable="true" role="textbox" aria-label="${label}"></div>`;
const button = (words: string, label = words) => `<div role="button" aria-label="${label}">${words}</div>`;
const STORY = '<div data-ad-rendering-role="story_message"><div dir="auto">The tide took the jetty.</div></div>';
const NAME = '<h3><a href="/mia/posts/7">Mia Berg</a></h3>';
const post = (inside: string) => `<div role="article">${NAME}${STORY}${button('Like')}${inside}</div>`;
const TOM = `<div role="article"><a href="/tom">Tom Okafor</a><div dir="auto">Was anybody hurt?</div></div>`;
const form = (label: string) => `<form>${editor(label)}${button('', 'Emoji')}${button('', 'Kommentieren')}</form>`;

describe('knows its pages', () => {
  it.each(['www.facebook.com', 'web.facebook.com'])('%s', (host) => expect(siteOf(host)).toBe(facebook));
  it.each(['www.messenger.com', 'facebook.com.example'])('not %s', (host) => expect(siteOf(host)).toBeUndefined());
});

describe('finds the composer', () => {
  it.each([
    [
      'a post',
      `<div role="dialog"><h2>Create post</h2>${editor('What’s new?')}${button('', 'Photo')}${button('Post')}</div>`,
      'post',
    ],
    [
      'a post in another language',
      `<div aria-modal="true">${editor('Quoi de neuf ?')}${button('Publier')}</div>`,
      'post',
    ],
    [
      'a post that the page itself has a box for',
      `<div role="main"><form>${editor('Schreib etwas')}${button('Posten')}</form></div>`,
      'post',
    ],
    [
      'a post that shares another',
      `<div role="dialog">${editor('Say something')}${button('Share now')}${post('')}</div>`,
      'quote',
    ],
    ['a comment in the feed', `<div role="main">${post('')}${post(form('Kommentieren …'))}</div>`, 'comment'],
    ['a comment below a picture', `<div aria-posinset="2"><img alt="">${form('Kommentieren …')}</div>`, 'comment'],
    ['a comment in a dialog', `<div role="dialog">${STORY}<div>${TOM}</div>${form('Kommentieren …')}</div>`, 'comment'],
    [
      'a comment with nothing around it but its label',
      `<div role="complementary">${form('Comment as Dana Lee')}</div>`,
      'comment',
    ],
    ['a reply to a comment', post(`${TOM}<div>${form('Répondre à Tom Okafor')}</div>`), 'reply'],
    ['a reply inside a comment', post(TOM.replace('</div></div>', `</div>${form('Antworten')}</div>`)), 'reply'],
  ])('%s', (_, html, kind) => {
    const field = show('https://www.facebook.com/', html);
    const composer = facebook.find(field);
    expect([composer?.kind, composer?.editable]).toEqual([kind, field]);
    expect(composer?.sendButtons()).toHaveLength(1);
  });
});

describe('stays away from', () => {
  it.each([
    [
      'a chat',
      '/',
      `<div role="dialog" aria-label="Chat with Tom"><div role="log"></div>${editor('Nachricht')}${button('Senden')}</div>`,
    ],
    ['a chat by its label', '/', `<div role="dialog">${editor('Message')}${button('Send')}</div>`],
    ['messages', '/messages/t/7', `<div role="main">${form('Comment as Dana Lee')}</div>`],
    ['an editor that belongs to nothing', '/', `<div role="main"><div>${editor('Notes')}${button('Save')}</div></div>`],
    ['a profile field', '/', '<div role="dialog"><textarea data-here></textarea></div>'],
    ['a search', '/', `<div role="search">${editor('Search')}</div>${button('Go')}`],
    ['a box that opts out', '/', post(`<div data-good-guest="off">${form('Comment as Dana Lee')}</div>`)],
  ])('%s', (_, path, html) => {
    expect(facebook.find(show(`https://www.facebook.com${path}`, html))).toBeUndefined();
  });
});

it.each([
  ['the post', form('Comment as Dana Lee'), { author: 'Mia Berg', text: 'The tide took the jetty.' }],
  [
    'the comment that the label names',
    `${TOM}${form('Antworte Tom Okafor')}`,
    { author: 'Tom Okafor', text: 'Was anybody hurt?' },
  ],
])('reads %s that is answered', (_, inside, parent) => {
  expect(facebook.find(show('https://www.facebook.com/', post(inside)))?.replyTo?.()).toEqual(parent);
});
it('knows who writes by the label, or by what the page tells its scripts', () => {
  const labelled = facebook.find(show('https://www.facebook.com/', post(form('Comment as Dana Lee'))));
  expect(labelled?.author?.()).toEqual({ names: ['Dana Lee'] });
  const data =
    '<script type="application/json">["CurrentUserInitialData",[],{"USER_ID":"1","NAME":"Zo\\u00eb Lee"},1]</script>';
  const told = facebook.find(show('https://www.facebook.com/', `${data}${post(form('Kommentieren'))}`));
  expect(told?.author?.()).toEqual({ names: ['Zoë Lee'] });
});
it('sends a comment with Enter, but not while a name is picked or a word is composed', () => {
  const comment = facebook.find(show('https://www.facebook.com/', post(form('Kommentieren'))));
  const sends = (init: KeyboardEventInit) => comment?.isSendKey(key(init));
  expect([sends({}), sends({ shiftKey: true }), sends({ isComposing: true }), sends({ key: 'a' })]).toEqual([
    true,
    false,
    false,
    false,
  ]);
  comment?.editable.setAttribute('aria-activedescendant', 'mia');
  expect(sends({})).toBe(false);
});
it('makes a new line with Enter in a post', () => {
  const composer = facebook.find(
    show('https://www.facebook.com/', `<div role="dialog">${editor('New')}${button('Post')}</div>`),
  );
  expect([composer?.isSendKey(key({})), composer?.isSendKey(key({ ctrlKey: true }))]).toEqual([false, true]);
});
