// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { siteOf } from '../../src/sites';
import { reddit } from '../../src/sites/reddit';
import { key, show } from './dom';

const EDITOR =
  '<div slot="rte"><div data-here contenteditable="true" role="textbox" name="body" data-lexical-editor="true"></div></div>';
const SEND =
  '<button slot="cancel-button" type="button">Abbrechen</button><button slot="submit-button" type="submit">Kommentieren</button>';
const composer = (send = SEND) => `<shreddit-composer>${EDITOR}${send}</shreddit-composer>`;
const host = (inside = composer()) => `<comment-composer-host>${inside}</comment-composer-host>`;
const POST =
  '<shreddit-post id="t3_42" author="mia"><h1 slot="title">The jetty</h1><div slot="text-body">The tide took it.</div></shreddit-post>';
const comment = (id: string, author: string, text: string, inside = '') =>
  `<shreddit-comment thingid="${id}" author="${author}">${inside.startsWith('!') ? inside.slice(1) : ''}<div slot="comment"><p>${text}</p></div>${inside.startsWith('!') ? '' : inside}</shreddit-comment>`;
const SUBMIT = '<r-post-form-submit-button id="submit-post-button"></r-post-form-submit-button>';

/** Shows a page, gives its `[data-shadow]` elements shadow roots with these contents, and finds the field wherever it is. */
function at(path: string, html: string, shadows: Record<string, string> = {}, origin = 'https://www.reddit.com') {
  show(`${origin}${path}`, `<div data-here></div>${html}`).remove();
  for (const [name, inside] of Object.entries(shadows)) {
    const root = document.querySelector(name)?.attachShadow({ mode: 'open' });
    root?.append(...new DOMParser().parseFromString(inside, 'text/html').body.childNodes);
  }
  const roots = [document, ...Object.keys(shadows).map((name) => document.querySelector(name)?.shadowRoot)];
  const [field] = roots.map((root) => root?.querySelector<HTMLElement>('[data-here]')).filter((found) => found);
  if (!field) throw new Error('The page marks no field.');
  return field;
}
const PAGE = '/r/harbour/comments/42/the_jetty/';

const OLD_BOX =
  '<div class="usertext-edit md-container"><div class="md"><textarea data-here name="text"></textarea></div></div>';
const OLD_FORM = `<form class="usertext">${OLD_BOX}<div class="usertext-buttons"><button type="submit" class="save">save</button><button type="button" class="cancel">cancel</button></div></form>`;
const oldThing = (kind: string, id: string, author: string, inside: string, below = '') =>
  `<div class="thing ${kind}" data-fullname="${id}" data-author="${author}"><div class="entry">${inside}</div><div class="child">${below}</div></div>`;
const body = (text: string) => `<div class="usertext-body"><div class="md"><p>${text}</p></div></div>`;
const OLD_POST = oldThing('link', 't3_42', 'mia', `<p><a class="title">The jetty</a></p>${body('The tide took it.')}`);
const oldPage = (comments: string) => `<div id="siteTable">${OLD_POST}</div><div class="commentarea">${comments}</div>`;
const old = (path: string, html: string) => at(path, html, {}, 'https://old.reddit.com');

describe('knows its pages', () => {
  it.each(['www.reddit.com', 'sh.reddit.com', 'new.reddit.com', 'old.reddit.com'])('%s', (name) =>
    expect(siteOf(name)).toBe(reddit),
  );
  it.each(['chat.reddit.com', 'mod.reddit.com', 'reddit.com.example'])('not %s', (name) =>
    expect(siteOf(name)).toBeUndefined(),
  );
});

describe('finds the composer of the new site', () => {
  it.each([
    ['a comment', PAGE, `${POST}${host()}${comment('t1_1', 'tom', 'Hurt?')}`, 'comment t3_42'],
    ['a comment in a composer alone', PAGE, POST + composer(), 'comment t3_42'],
    ['a comment by its slot', PAGE, `${POST}<div>${EDITOR}${SEND}</div>`, 'comment t3_42'],
    [
      'a comment whose button is in no slot',
      PAGE,
      POST + host(composer(SEND.replace('slot="submit-button" ', ''))),
      'comment t3_42',
    ],
    [
      'a comment whose button has no type',
      PAGE,
      POST + host(composer('<button>Kommentieren</button>')),
      'comment t3_42',
    ],
    ['a reply', PAGE, POST + comment('t1_1', 'tom', 'Hurt?', host()), 'reply t1_1'],
    [
      'a reply to the outer of two comments',
      PAGE,
      POST + comment('t1_1', 'tom', 'Hurt?', host() + comment('t1_2', 'ana', 'No')),
      'reply t1_1',
    ],
    [
      'a reply that stands after its comment',
      PAGE,
      POST +
        comment(
          't1_1',
          'tom',
          'Hurt?',
          `${comment('t1_2', 'ana', 'No')}<good-guest-badge></good-guest-badge>${host()}`,
        ),
      'reply t1_2',
    ],
  ])('%s', (_, path, html, name) => {
    const field = at(path, html);
    const found = reddit.find(field);
    expect([found?.key, found?.editable]).toEqual([name, field]);
    expect(found?.kind).toBe(name.split(' ')[0]);
    expect(found?.sendButtons().map((button) => button.textContent)).toEqual(['Kommentieren']);
    expect(found?.root.contains(field)).toBe(true);
    expect(found?.row?.()?.parent.contains(found.root)).toBe(true);
  });
  it('a comment in Markdown, in a shadow root', () => {
    const inside = '<faceplate-textarea-input></faceplate-textarea-input>';
    const field = at(PAGE, POST + host(`<shreddit-composer>${inside}${SEND}</shreddit-composer>`), {
      'faceplate-textarea-input': '<textarea data-here></textarea>',
    });
    const found = reddit.find(field);
    expect([found?.kind, found?.editable.tagName]).toEqual(['comment', 'TEXTAREA']);
    expect(found?.sendButtons()).toHaveLength(1);
  });
  const saves = '<button id="inner-save-draft-button">Entwurf</button>';
  it.each([
    ['by its name', SUBMIT, `${saves}<button id="inner-post-submit-button">Posten</button>`],
    ['without its name', SUBMIT, `${saves}<button>Posten</button>`],
    ['in an element without its id', SUBMIT.replace(/ id="[^"]+"/, ''), '<button>Posten</button>'],
  ])('a post, and its button %s', (_, submit, inside) => {
    const field = at('/r/harbour/submit/', `<form><div>${composer('')}</div>${submit}</form>`, {
      'r-post-form-submit-button': inside,
    });
    const found = reddit.find(field);
    expect([found?.kind, found?.key]).toEqual(['post', 'post /r/harbour']);
    expect(found?.sendButtons().map((button) => button.textContent)).toEqual(['Posten']);
  });
});

describe('finds the composer of the old site', () => {
  const tom = (below: string) => oldThing('comment', 't1_1', 'tom', body('Hurt?'), below);
  it.each([
    ['a comment', PAGE, oldPage(OLD_FORM), 'comment t3_42', 'The jetty\nThe tide took it.'],
    ['a reply', PAGE, oldPage(tom(OLD_FORM)), 'reply t1_1', 'Hurt?'],
    [
      'a reply without the name of its button',
      PAGE,
      oldPage(tom(OLD_FORM.replace(' class="save"', ''))),
      'reply t1_1',
      'Hurt?',
    ],
    [
      'a comment that is edited',
      PAGE,
      oldPage(tom(oldThing('comment', 't1_2', 'dana', OLD_FORM))),
      'reply edit t1_2',
      'Hurt?',
    ],
    [
      'a comment in a form without a class',
      PAGE,
      oldPage(OLD_FORM.replace(' class="usertext"', '')),
      'comment t3_42',
      'The jetty\nThe tide took it.',
    ],
  ])('%s', (_, path, html, name, text) => {
    const field = old(path, html);
    const found = reddit.find(field);
    expect([found?.key, found?.replyTo?.()?.text]).toEqual([name, text]);
    expect(found?.sendButtons().map((button) => button.textContent)).toEqual(['save']);
    expect(found?.root.contains(field)).toBe(true);
  });
  it.each([
    [
      'a post',
      `<form class="submit" id="newlink">${OLD_BOX}<button name="submit" type="submit">submit</button></form>`,
    ],
    ['a post whose button has no name', `<form id="newlink">${OLD_BOX}<button type="submit">submit</button></form>`],
  ])('%s', (_, html) => {
    const found = reddit.find(old('/r/harbour/submit', html));
    expect([found?.kind, found?.replyTo, found?.sendButtons().length]).toEqual(['post', undefined, 1]);
  });
});

describe('stays away from', () => {
  it.each([
    ['messages', '/message/compose', `<form class="usertext">${OLD_BOX}<button type="submit">send</button></form>`],
    ['an answer to a message', '/user/dana', `<div class="message">${oldPage(OLD_FORM)}</div>`],
    ['mail to moderators', '/mail/all', POST + host()],
    ['a wiki', '/r/harbour/wiki/edit/index', oldPage(OLD_FORM)],
    ['a field of a form', PAGE, oldPage('<form><textarea data-here name="description"></textarea></form>')],
    ['a composer that belongs to nothing', '/', host()],
    ['a post without a button', '/submit', composer('')],
    ['an editor outside a composer', PAGE, `${POST}<div contenteditable="true" data-here></div>${SEND}`],
    ['a box that opts out', PAGE, `${POST}<div data-gramm="false">${host()}</div>`],
  ])('%s', (_, path, html) => {
    expect(reddit.find(at(path, html))).toBeUndefined();
  });
  it.each([
    [
      'the box that opens the composer',
      PAGE,
      '<faceplate-textarea-input data-testid="trigger-button"></faceplate-textarea-input>',
    ],
    ['a title', '/submit', '<faceplate-textarea-input name="title"></faceplate-textarea-input>'],
    ['a search', PAGE, '<faceplate-textarea-input></faceplate-textarea-input>'],
  ])('%s', (name, path, html) => {
    const around = name === 'a search' ? html : host(`<shreddit-composer>${html}</shreddit-composer>`);
    const field = at(path, `${POST}${around}${SUBMIT}`, {
      'faceplate-textarea-input': '<textarea data-here></textarea>',
    });
    expect(reddit.find(field)).toBeUndefined();
  });
});

it.each([
  ['the post', POST + host(), { author: 'mia', text: 'The jetty\nThe tide took it.' }],
  [
    'the post by its attribute',
    POST.replace('author="mia"', 'author="mia" post-title="The jetty"').replace(/<h1.*<\/h1>/, '') + host(),
    { author: 'mia', text: 'The jetty\nThe tide took it.' },
  ],
  [
    'the comment, and not the one inside it',
    POST + comment('t1_1', 'tom', 'Hurt?', `!${comment('t1_2', 'ana', 'No')}<p></p>${host()}`),
    { author: 'tom', text: 'Hurt?' },
  ],
])('reads %s that is answered', (_, html, parent) => {
  expect(reddit.find(at(PAGE, html))?.replyTo?.()).toEqual(parent);
});
it('knows who writes, on both sites', () => {
  const me = '<rs-current-user display-name="danalee"></rs-current-user>';
  expect(reddit.find(at(PAGE, me + POST + host()))?.author?.()).toEqual({ handles: ['danalee'] });
  const link = '<a href="https://old.reddit.com/user/danalee/">danalee</a>';
  for (const bar of [
    `<div id="header-bottom-right"><span class="user">${link}</span></div>`,
    `<div id="header"><span class="user">${link}</span></div>`,
  ]) {
    expect(reddit.find(old(PAGE, bar + oldPage(OLD_FORM)))?.author?.()).toEqual({ handles: ['danalee'] });
  }
});
it('sends with Ctrl+Enter and Cmd+Enter alone', () => {
  const found = reddit.find(at(PAGE, POST + host()));
  const sends = (init: KeyboardEventInit) => found?.isSendKey(key(init));
  expect([
    sends({ ctrlKey: true }),
    sends({ metaKey: true }),
    sends({}),
    sends({ ctrlKey: true, isComposing: true }),
  ]).toEqual([true, true, false, false]);
});
