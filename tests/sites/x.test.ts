// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { siteOf } from '../../src/sites';
import { x } from '../../src/sites/x';
import { key, show } from './dom';

const HERE = 'data-here contenteditable="true" role="textbox"';
const EDITOR = `<div data-testid="tweetTextarea_0" ${HERE}></div>`;
const SEND = '<button data-testid="tweetButtonInline"><span>Posten</span></button>';
const POST = `<article><div data-testid="User-Name"><a href="/mia"><span>Mia Berg</span></a><a href="/mia">@mia</a>
  <a href="/mia/status/42"><time>3h</time></a></div><div data-testid="tweetText" lang="en">Late again <img alt="🚲"> and happy</div></article>`;

describe('knows its pages', () => {
  it.each(['x.com', 'twitter.com', 'mobile.x.com', 'pro.x.com'])('%s', (host) => expect(siteOf(host)).toBe(x));
  it.each(['notx.com', 'x.com.example', 'help.x.com'])('not %s', (host) => expect(siteOf(host)).toBeUndefined());
});

describe('finds the composer', () => {
  it.each([
    ['a post', '/home', `<main>${EDITOR}${SEND}${POST}</main>`, 'post'],
    ['a post with no column around it', '/home', `<div><div>${EDITOR}</div>${SEND}</div>`, 'post'],
    ['a post whose button has no name', '/home', `<main>${EDITOR}<button>Post</button></main>`, 'post'],
    ['an editor without its name', '/home', `<main><div><div ${HERE}></div>${SEND}</div>${POST}</main>`, 'post'],
    [
      'the box of phones',
      '/home',
      `<main><label data-testid="tweetTextarea_0"><textarea data-here></textarea></label>${SEND}</main>`,
      'post',
    ],
    ['a reply below its post', '/mia/status/42', `<main>${POST}${EDITOR}${SEND}</main>`, 'reply'],
    ['a reply above the conversation', '/mia/status/42', `<main>${EDITOR}${SEND}${POST}</main>`, 'reply'],
    ['a reply in a dialog', '/home', `<main>${POST}</main><div role="dialog">${POST}${EDITOR}${SEND}</div>`, 'reply'],
    [
      'a reply to a post that is gone',
      '/home',
      `<div role="dialog"><div><a href="/mia">@mia</a>${EDITOR}${SEND}</div></div>`,
      'reply',
    ],
    [
      'a post begun on the page of another',
      '/mia/status/42',
      `<main>${POST}</main><div role="dialog">${EDITOR}${SEND}</div>`,
      'post',
    ],
    ['a quote', '/home', `<div role="dialog">${EDITOR}<div role="link">${POST}</div>${SEND}</div>`, 'quote'],
    ['a quote below the button', '/home', `<div aria-modal="true"><div>${EDITOR}${SEND}</div>${POST}</div>`, 'quote'],
  ])('%s', (_, path, html, kind) => {
    const field = show(`https://x.com${path}`, html);
    const composer = x.find(field);
    expect([composer?.kind, composer?.editable]).toEqual([kind, field]);
    expect(composer?.sendButtons()).toHaveLength(1);
    expect(composer?.root.contains(field)).toBe(true);
  });
});

describe('stays away from', () => {
  it.each([
    ['a message', '/home', `<div data-testid="DMDrawer">${EDITOR}${SEND}</div>`],
    ['a message on a page of its own', '/messages/7', `<main>${EDITOR}${SEND}</main>`],
    ['the new chat', '/i/chat', `<main>${EDITOR}${SEND}</main>`],
    [
      'a nameless editor beside a composer',
      '/home',
      `<main><div ${HERE}></div>${EDITOR.replace('data-here', '')}${SEND}</main>`,
    ],
    [
      'a profile field',
      '/settings/profile',
      '<div role="dialog"><textarea name="description" data-here></textarea><button>Save</button></div>',
    ],
    ['a search', '/home', `<main><div role="searchbox" ${HERE.replace('role="textbox"', '')}></div>${SEND}</main>`],
    ['a box that opts out', '/home', `<main data-good-guest="off">${EDITOR}${SEND}</main>`],
    [
      'a box that opts out of all helpers',
      '/home',
      `<main><div data-enable-grammarly="false">${EDITOR}</div>${SEND}</main>`,
    ],
  ])('%s', (_, path, html) => {
    expect(x.find(show(`https://x.com${path}`, html))).toBeUndefined();
  });
});

it('reads the post that is answered, without what it quotes', () => {
  const quoted = '<div role="link"><div data-testid="tweetText">Not this one</div></div>';
  const html = `<div role="dialog">${POST.replace('</article>', `${quoted}</article>`)}${EDITOR}${SEND}</div>`;
  const composer = x.find(show('https://x.com/home', html));
  expect(composer?.replyTo?.()).toEqual({ author: 'Mia Berg', text: 'Late again 🚲 and happy' });
});
it('knows who writes', () => {
  const account =
    '<button data-testid="SideNav_AccountSwitcher_Button"><div><span>Dana Lee</span></div><div>@danalee</div></button>';
  const composer = x.find(show('https://x.com/home', `${account}<main>${EDITOR}${SEND}</main>`));
  expect(composer?.author?.()).toEqual({ names: ['Dana Lee'], handles: ['danalee'] });
});
it('knows the same box again when it is mounted anew, and tells the boxes of a thread apart', () => {
  const thread = (index: number) =>
    `<div role="dialog">${[0, 1].map((i) => `<div data-testid="tweetTextarea_${i}" contenteditable="true" ${i === index ? 'data-here' : ''}></div>`).join('')}${SEND}</div>`;
  const keyOf = (index: number) => x.find(show('https://x.com/home', thread(index)))?.key;
  expect(keyOf(1)).toBe(keyOf(1));
  expect(keyOf(1)).not.toBe(keyOf(0));
});
it('sends with Ctrl+Enter and Cmd+Enter alone', () => {
  const composer = x.find(show('https://x.com/home', `<main>${EDITOR}${SEND}</main>`));
  const sends = (init: KeyboardEventInit) => composer?.isSendKey(key(init));
  expect([sends({ ctrlKey: true }), sends({ metaKey: true })]).toEqual([true, true]);
  expect([sends({}), sends({ ctrlKey: true, shiftKey: true }), sends({ ctrlKey: true, isComposing: true })]).toEqual([
    false,
    false,
    false,
  ]);
});
