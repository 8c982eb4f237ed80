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

describe('stays away from', () => {
  it.each([
    ['a search box', '<form role="search"><textarea data-here></textarea><button>Go</button></form>'],
    ['a field called search', '<form><textarea data-here name="search-query"></textarea><button>Go</button></form>'],
    ['a chat', '<div class="chat-window"><div contenteditable="true" data-here></div><button>Send</button></div>'],
    ['a private message', '<form><textarea data-here placeholder="Message"></textarea><button>Send</button></form>'],
    ['a note about oneself', '<form><textarea data-here name="bio"></textarea><button>Save</button></form>'],
    ['code', '<form><textarea data-here id="custom-css"></textarea><button>Save</button></form>'],
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
