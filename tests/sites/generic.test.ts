// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { siteHere } from '../../src/sites';
import { genericSite, pointedAt } from '../../src/sites/generic';
import { key, show } from './dom';

const find = (html: string) => genericSite('village.example').find(show('https://village.example/t/3', html));
const POST = `<article><a rel="author" href="/ana">Ana Ruiz</a><p>The ferry is late again.</p><button>Like</button></article>`;

it('is any page that nobody wrote a file for', () => {
  show('https://village.example/t/3', '<textarea data-here></textarea>');
  expect(siteHere()).toMatchObject({ id: 'village.example', name: 'village.example', matches: [] });
});

describe('finds', () => {
  it.each([
    ['a form', '<form><textarea data-here name="body"></textarea><button>Senden</button></form>', 'post', 'post body'],
    [
      'a rich editor with buttons behind it',
      '<div><div><div contenteditable="true" data-here></div></div><div><button aria-label="Emoji"></button><button>Publish</button></div></div>',
      'post',
      'post',
    ],
    [
      'a box in a dialog',
      `${POST}<div role="dialog"><textarea data-here></textarea><button>Post</button></div>`,
      'post',
      'post',
    ],
    [
      'a comment below a post',
      `<main>${POST}<form><textarea data-here></textarea><button>Reply</button></form></main>`,
      'comment',
      'comment',
    ],
    [
      'a comment inside a post',
      POST.replace('</article>', '<div><textarea data-here></textarea><button>Reply</button></div></article>'),
      'comment',
      'comment',
    ],
  ])('%s', (_, html, kind, name) => {
    const composer = find(html);
    expect([composer?.kind, composer?.key]).toEqual([kind, name]);
    expect(composer?.sendButtons().map(({ textContent }) => textContent)).toEqual([
      html.match(/<button>(?!Like)(\w+)/)?.[1],
    ]);
  });
});

it('finds a field in a component, with what sends beside it', () => {
  show(
    'https://village.example/t/3',
    `<main>${POST}<section><my-box data-here></my-box><button>Reply</button></section></main>`,
  );
  const box = document.querySelector('my-box') as HTMLElement;
  box.attachShadow({ mode: 'open' }).innerHTML = '<div><textarea></textarea></div>';
  const field = box.shadowRoot?.querySelector('textarea') as HTMLTextAreaElement;
  const composer = genericSite('village.example').find(field);
  expect(composer).toMatchObject({ kind: 'comment', editable: field });
  expect(composer?.sendButtons().map(({ textContent }) => textContent)).toEqual(['Reply']);
  expect(composer?.replyTo?.()?.text).toBe('The ferry is late again.');
});

it('reads who is answered and what they said, without the buttons and other answers', () => {
  const composer = find(
    `<main>${POST.replace('</article>', '<article><p>Ours too.</p></article></article>')}<form><textarea data-here></textarea><button>Reply</button></form></main>`,
  );
  expect(composer?.replyTo?.()?.text).toMatch(/Ours too\.|The ferry is late again\./);
  const alone = find(`<main>${POST}<form><textarea data-here></textarea><button>Reply</button></form></main>`);
  expect(alone?.replyTo?.()).toEqual({ author: 'Ana Ruiz', text: 'The ferry is late again.' });
});

describe('knows what sends', () => {
  const sends = (html: string) =>
    find(html)
      ?.sendButtons()
      .map((button) =>
        button instanceof HTMLInputElement ? button.value : button.textContent || button.getAttribute('aria-label'),
      );
  const EDITOR = '<div contenteditable="true" role="textbox" data-here></div>';
  it.each([
    [
      'where a way out stands behind it',
      `<div>${EDITOR}<div><button class="btn create">Senden</button><button class="btn cancel">Zurück</button></div></div>`,
      ['Senden'],
    ],
    [
      'among several that submit',
      '<form><textarea data-here></textarea><input type="submit" name="preview" value="Vorschau"><input type="submit" name="post" value="Los"></form>',
      ['Los'],
    ],
    [
      'where two of them do',
      '<form><textarea data-here></textarea><button type="submit" class="btn">Close</button><button type="submit" class="btn">Comment</button></form>',
      ['Close', 'Comment'],
    ],
    [
      'behind a toolbar of buttons without a type',
      '<form><textarea data-here></textarea><p><button class="emoji"><svg></svg></button><button class="bold">B</button></p><button class="btn btn-primary">Toot</button></form>',
      ['Toot'],
    ],
    [
      'by its name, past a button that has none',
      `<div><div>${EDITOR}<button>Format</button></div><button id="send_post">Отправить</button></div>`,
      ['Отправить'],
    ],
    [
      'in the bar above, in something like a dialog',
      `<div class="my-popup"><header><button>×</button><button>Note</button></header>${EDITOR}</div>`,
      ['Note'],
    ],
    ['without words', `<div>${EDITOR}<button aria-label="Send"><svg></svg></button></div>`, ['Send']],
    [
      'beside the answers of others',
      `<main><div class="comment"><p class="comment-body">Ours too.</p><button class="comment-reply">Reply</button></div><div>${EDITOR}<button aria-label="Send"></button></div></main>`,
      ['Send'],
    ],
  ])('%s', (_, html, expected) => expect(sends(html)).toEqual(expected));
});

describe('reads what is answered', () => {
  const FORM = '<form><textarea data-here></textarea><button>Antworten</button></form>';
  const said = (by: string, text: string, inside = '') =>
    `<li class="comment"><a class="username" href="/u/${by}">${by}</a><div class="comment-body">${text}</div>${inside}</li>`;
  it.each([
    [
      'the last of a thread',
      `<main><ul>${said('ana', 'The ferry is late.')}${said('tom', 'Ours too.')}</ul>${FORM}</main>`,
      { author: 'tom', text: 'Ours too.' },
    ],
    [
      'the one that the field is in',
      `<main><ul>${said('ana', 'The ferry is late.', FORM)}${said('tom', 'Ours too.')}</ul></main>`,
      { author: 'ana', text: 'The ferry is late.' },
    ],
    [
      'the one that comments are on',
      `<main><b>Noor</b><div class="article-body">Forty lemons.</div><ul>${said('ana', 'So many!')}${said('tom', 'Jam.')}</ul>${FORM}</main>`,
      { author: 'Noor', text: 'Forty lemons.' },
    ],
    [
      'the one whose author the dialog names',
      `<ul>${said('ana', 'The ferry is late.')}${said('tom', 'Ours too.')}</ul><div role="dialog" aria-label="Antwort an @ana">${FORM}</div>`,
      { author: 'ana', text: 'The ferry is late.' },
    ],
    [
      'the one shown above the field in a dialog',
      `<div role="dialog"><div><a href="/@ana">Ana</a><p>The ferry is late again today.</p></div><textarea data-here></textarea><button>Go</button></div>`,
      { author: 'Ana', text: 'The ferry is late again today.' },
    ],
  ])('%s', (_, html, expected) => expect(find(html)?.replyTo?.()).toEqual(expected));
});

it('answers nobody where the page names its own author', () => {
  const html = `<main><div role="region"><textarea data-here placeholder="What is new, ana?"></textarea><button>Go</button></div>
    <ul><li class="comment"><a class="username">ana</a><div class="comment-body">Forty lemons.</div></li></ul></main>`;
  expect(find(html)?.kind).toBe('post');
});

it('takes a forum’s field for a post, whatever its names and hints are', () => {
  const forum =
    '<form><input name="subject"><textarea data-here name="message"></textarea><button>Post</button></form>';
  expect(find(forum)?.kind).toBe('post');
  const hinted =
    '<div><textarea data-here placeholder="Write here. Markdown, BBCode and HTML are fine."></textarea><button>Go</button></div>';
  expect(find(hinted)?.kind).toBe('post');
});

describe('stays away from', () => {
  it.each([
    ['a search box', '<form role="search"><textarea data-here></textarea><button>Go</button></form>'],
    ['a field called search', '<form><textarea data-here name="search-query"></textarea><button>Go</button></form>'],
    ['a chat', '<div class="chat-window"><div contenteditable="true" data-here></div><button>Send</button></div>'],
    ['a private message', '<form><textarea data-here placeholder="Message"></textarea><button>Send</button></form>'],
    ['a note about oneself', '<form><textarea data-here name="bio"></textarea><button>Save</button></form>'],
    ['code', '<form><textarea data-here id="custom-css"></textarea><button>Save</button></form>'],
    [
      'a letter to a house',
      '<form><input type="email"><textarea data-here name="message"></textarea><button>Send</button></form>',
    ],
    [
      'a form that asks for much',
      `<form>${'<input type="text">'.repeat(7)}<textarea data-here></textarea><button type="submit">Next</button></form>`,
    ],
    ['an order', '<form><textarea data-here name="order_comments"></textarea><button>Pay</button></form>'],
    [
      'an editor of code',
      '<div class="cm-editor"><div contenteditable="true" data-here></div></div><button>Run</button>',
    ],
    ['a title', '<div><h1 contenteditable="true" data-here></h1><button>Publish</button></div>'],
    ['a field of one line', '<form><input type="text" data-here><button>Save</button></form>'],
    [
      'a field that opts out',
      '<form data-good-guest="off"><textarea data-here></textarea><button>Post</button></form>',
    ],
    ['a field that nothing sends', '<div><textarea data-here></textarea></div>'],
  ])('%s', (_, html) => expect(find(html)).toBeUndefined());
});

it('is at a field that was pointed at, whatever it is, and holds nothing where nothing sends', () => {
  const field = show(
    'https://village.example/',
    '<div><textarea data-here name="bio"></textarea></div>',
  ) as HTMLElement;
  const composer = pointedAt(field);
  expect([composer.kind, composer.sendButtons()]).toEqual(['post', []]);
  expect(composer.isSendKey(key({}))).toBe(false);
});
