// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { siteOf } from '../../src/sites';
import { bluesky } from '../../src/sites/bluesky';
import { key, show } from './dom';

const box = (here = 'data-here') => `<div ${here} class="tiptap ProseMirror" contenteditable="true"></div>`;
const BOX = box();
const BAR = `<div><button><div dir="auto">Cancelar</div></button><button data-testid="composerPublishBtn"><div dir="auto">Publicar</div></button></div>`;
const TOOLS = '<div><button aria-label="Imágenes"><svg></svg></button></div>';
const ANSWERED = `<div aria-label="Amplía o contrae la publicación" tabindex="0"><div dir="auto">Mia Berg</div><div dir="auto">Late again and happy</div></div>`;
const QUOTED = `<div><div><div dir="auto">Tom Okafor</div><div dir="auto">\u2068@tom.example\u2069</div></div><div dir="auto">The tide took the jetty.</div></div>`;
const view = (inside: string, bar = BAR) =>
  `<div role="dialog" aria-modal="true"><div data-testid="composePostView">${bar}${inside}${TOOLS}</div></div>`;
const find = (html: string, path = '/') => bluesky.find(show(`https://bsky.app${path}`, html));

it('knows its pages', () => {
  expect(['bsky.app', 'bsky.social', 'notbsky.app'].map(siteOf)).toEqual([bluesky, undefined, undefined]);
});

describe('finds the composer', () => {
  it.each([
    ['a post', view(BOX), 'post'],
    ['a post on the page of another', view(BOX), 'post'],
    ['a reply', view(ANSWERED + BOX), 'reply'],
    ['a quote', view(BOX + QUOTED), 'quote'],
    ['a post with the card of a link', view(`${BOX}<div><div dir="auto">A page</div></div>`), 'post'],
    ['a later post of a thread', view(box('') + BOX), 'post'],
    ['a later post of a thread that answers', view(ANSWERED + box('') + BOX), 'post'],
    ['a composer without its name', view(BOX).replace(' data-testid="composePostView"', ''), 'post'],
    ['an editor without its class', view('<div data-here contenteditable="true"></div>'), 'post'],
    ['a button without its name', view(BOX).replace(' data-testid="composerPublishBtn"', ''), 'post'],
  ])('%s', (_, html, kind) => {
    const composer = find(html);
    expect(composer?.kind).toBe(kind);
    expect(composer?.sendButtons().map((button) => button.textContent)).toEqual(['Publicar']);
    expect(composer?.root.contains(composer.editable)).toBe(true);
  });
});

describe('stays away from', () => {
  it.each([
    ['a chat', '/messages/7', view(BOX)],
    ['a message', '/', '<textarea data-here placeholder="Write a message"></textarea>'],
    ['a description of a picture', '/', view('<textarea data-here></textarea>')],
    ['an editor that belongs to nothing', '/', `<main>${BOX}<button>Save</button></main>`],
    ['a dialog that publishes nothing', '/', `<div role="dialog">${BOX}<button>Save</button></div>`],
    ['a search', '/', view('<div role="searchbox" data-here class="ProseMirror" contenteditable="true"></div>')],
    ['a box that opts out', '/', `<div data-good-guest="off">${view(BOX)}</div>`],
  ])('%s', (_, path, html) => {
    expect(find(html, path)).toBeUndefined();
  });
});

it.each([
  ['answered', view(ANSWERED + BOX), { author: 'Mia Berg', text: 'Late again and happy' }],
  ['quoted', view(BOX + QUOTED), { author: 'Tom Okafor', text: 'The tide took the jetty.' }],
  [
    'answered, as text alone',
    view(ANSWERED.replaceAll(' dir="auto"', '') + BOX),
    { author: 'Mia Berg', text: 'Late again and happy' },
  ],
])('reads the post that is %s', (_, html, parent) => {
  expect(find(html)?.replyTo?.()).toEqual(parent);
});
it('knows who writes', () => {
  const nav = '<nav><a href="/">Home</a><a href="/profile/dana.example">Perfil</a></nav>';
  expect(find(nav + view(BOX))?.author?.()).toEqual({ handles: ['dana.example'] });
  expect(find(`<main><a href="/profile/mia.example">Mia</a></main>${view(BOX)}`)?.author?.()).toBeUndefined();
});
it('tells the boxes of a thread apart', () => {
  const keys = [view(BOX + box('')), view(box('') + BOX)].map((html) => find(html)?.key);
  expect(new Set(keys).size).toBe(2);
});
it('sends with Ctrl+Enter and Cmd+Enter alone', () => {
  const composer = find(view(BOX));
  const sends = (init: KeyboardEventInit) => composer?.isSendKey(key(init));
  expect([sends({ ctrlKey: true }), sends({ metaKey: true }), sends({}), sends({ shiftKey: true })]).toEqual([
    true,
    true,
    false,
    false,
  ]);
});
