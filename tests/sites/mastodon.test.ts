// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { grantedSite, siteOf } from '../../src/sites';
import { mastodon } from '../../src/sites/mastodon';
import { key, show } from './dom';

/** How much the page says is left; the composer tells it beside what every composer tells. */
const leftIn = (composer: ReturnType<typeof mastodon.find>) => (composer as { left?(): number } | undefined)?.left?.();
const find = (html: string) => mastodon.find(show('https://toots.example/home', html));

const STATE = `<script id="initial-state" type="application/json">{"meta":{"me":"7"},"accounts":{"7":{"acct":"dana","display_name":"Dana Lee"}}}</script>`;
const TEXTAREA = '<textarea data-here class="autosuggest-textarea__textarea"></textarea>';
const audience = (icon: string) =>
  `<div class="compose-form__dropdowns"><button class="dropdown-button"><svg class="icon icon-${icon}"></svg><span>Wer</span></button></div>`;
const REPLY = `<div class="reply-indicator"><div class="reply-indicator__main"><a href="/@mia@other.example"><span class="display-name"><bdi><strong class="display-name__html">Mia Berg</strong></bdi> <span class="display-name__account">@mia@other.example</span></span></a>
  <div class="reply-indicator__content translate"><p>Late again</p><p>and happy</p></div></div></div>`;
const QUOTE = `<div class="status__quote"><div class="status status--is-quote"><a href="/@tom" class="status__display-name"><strong class="display-name__html">Tom Okafor</strong></a><div class="status__content"><div class="status__content__text">The tide took the jetty.</div></div></div></div>`;
const FOOT = (icon: string, second = '') =>
  `<div class="compose-form__footer">${audience(icon)}<div class="compose-form__actions"><div class="compose-form__buttons"><button><svg></svg></button><span class="character-counter">4980</span></div><div class="compose-form__submit">${second}<button type="submit">Veröffentlichen</button></div></div></div>`;
const form = (inside: string) => `<form class="compose-form">${inside}</form>`;
const web = (inside: string) => `<div id="mastodon">${STATE}<div class="compose-panel">${inside}</div></div>`;
const post = web(form(`<div class="compose-form__highlightable">${TEXTAREA}${FOOT('globe')}</div>`));
const reply = web(form(`${REPLY}<div>${TEXTAREA}${FOOT('lock')}</div>`));

describe('on Mastodon’s own pages', () => {
  it('is known by the page on any host', () => {
    find(post);
    expect([grantedSite(), mastodon.matches, siteOf('toots.example')]).toEqual([mastodon, [], undefined]);
    show('https://toots.example/', `<form>${TEXTAREA}<button type="submit">Send</button></form>`);
    expect([mastodon.isHere(), grantedSite()]).toEqual([false, undefined]);
  });
  it.each([
    ['a post', post, 'post'],
    ['a reply', reply, 'reply'],
    ['a quote', web(form(`<div>${TEXTAREA}${QUOTE}${FOOT('globe')}</div>`)), 'quote'],
    [
      'a post of older versions',
      web(
        form(
          `<div class="privacy-dropdown"><i class="fa fa-globe"></i></div>${TEXTAREA}<div class="compose-form__publish"><button type="submit">Tröt</button></div>`,
        ),
      ),
      'post',
    ],
    ['a form that is none, as glitch-soc had', post.replace('<form', '<div').replace('</form', '</div'), 'post'],
    ['a form without its class', post.replace(' class="compose-form"', ''), 'post'],
    ['a box without its class', post.replace(' class="autosuggest-textarea__textarea"', ''), 'post'],
    ['a page whose root has another name', post.replace('id="mastodon"', 'id="app"'), 'post'],
    ['a page that brings no state', post.replace('id="initial-state"', ''), 'post'],
    ['a button without a name', post.replace('class="compose-form__submit"', ''), 'post'],
    ['a button without a type', post.replace('class="compose-form__submit"', '').replace(' type="submit"', ''), 'post'],
  ])('finds %s', (_, html, kind) => {
    const composer = find(html);
    expect(composer?.kind).toBe(kind);
    expect(composer?.sendButtons()).toHaveLength(1);
    expect(composer?.root.contains(composer.editable)).toBe(true);
  });
  it.each([
    ['a message to those who are named', post.replace('icon-globe', 'icon-at')],
    ['a message in glitch-soc', post.replace('icon-globe', 'icon-envelope')],
    [
      'a message by its warning',
      post.replace(
        TEXTAREA,
        `<div class="compose-form__warning"><a href="https://docs.joinmastodon.org/user/posting/#private">?</a></div>${TEXTAREA}`,
      ),
    ],
    ['a post whose audience cannot be told', post.replace(audience('globe'), '')],
    ['a note about somebody', web('<form><textarea data-here class="account__note"></textarea></form>')],
    [
      'a description of a picture',
      web(form(`<div class="compose-form__upload"><textarea data-here></textarea></div>${FOOT('globe')}`)),
    ],
    ['a search', web(`<div role="search">${form(TEXTAREA + FOOT('globe'))}</div>`)],
    ['a form that opts out', `<div data-good-guest="off">${post}</div>`],
    ['another site', form(TEXTAREA + FOOT('globe'))],
  ])('stays away from %s', (_, html) => {
    expect(find(html)).toBeUndefined();
  });
  it('reads what is answered and who writes', () => {
    const composer = find(reply);
    expect(composer?.replyTo?.()).toEqual({ author: 'Mia Berg', text: 'Late again\nand happy' });
    expect(composer?.author?.()).toEqual({ names: ['Dana Lee'], handles: ['dana'] });
    expect(composer?.key).toBe('reply @mia@other.example');
    expect(find(web(form(TEXTAREA + QUOTE + FOOT('globe'))))?.replyTo?.()).toEqual({
      author: 'Tom Okafor',
      text: 'The tide took the jetty.',
    });
  });
  it('says how much room the server leaves', () => {
    expect(leftIn(find(post))).toBe(4980);
    expect(leftIn(find(post.replace('>4980<', '>-12<')))).toBe(-12);
    expect(leftIn(find(post.replace('>4980<', '><')))).toBeUndefined();
  });
  it('is a reply as soon as somebody is answered in the same box, and nothing once it is a message', () => {
    const composer = find(post);
    composer?.root.prepend(...new DOMParser().parseFromString(REPLY, 'text/html').body.childNodes);
    expect([composer?.kind, composer?.replyTo?.()?.author]).toEqual(['reply', 'Mia Berg']);
    document.querySelector('.icon-globe')?.setAttribute('class', 'icon icon-at');
    expect([composer?.sendButtons(), composer?.isSendKey(key({ ctrlKey: true }))]).toEqual([[], false]);
  });
  it('sends with Ctrl+Enter, and with Alt+Enter where glitch-soc has a second button', () => {
    const sends = (html: string, init: KeyboardEventInit) => find(html)?.isSendKey(key(init));
    const glitch = post.replace(
      '<div class="compose-form__submit">',
      '<div class="compose-form__submit"><button type="button">Leise</button>',
    );
    expect([sends(post, { ctrlKey: true }), sends(post, { metaKey: true }), sends(glitch, { altKey: true })]).toEqual([
      true,
      true,
      true,
    ]);
    expect([sends(post, {}), sends(post, { altKey: true }), sends(post, { ctrlKey: true, isComposing: true })]).toEqual(
      [false, false, false],
    );
  });
});

const ELK_BAR = (icon: string) =>
  `<div><div dir="ltr">12<span>/</span><span>500</span></div><button aria-label="Sichtbarkeit"><div class="${icon}"></div></button><button class="publish-button" aria-describedby="publish-tooltip"><span>Tröt</span></button></div>`;
const ELK_BOX = '<div data-here class="tiptap ProseMirror" contenteditable="true"></div>';
const widget = (icon = 'i-ri:earth-line', around = '', below = '') =>
  `<div aria-roledescription="publish-widget"><a href="/toots.example/@dana"><img alt=""></a><div class="${around}">${ELK_BOX}</div>${below}${ELK_BAR(icon)}</div>`;
const DETAILS = `<div id="status-9" aria-roledescription="status-details"><a href="/toots.example/@mia"><div>Mia Berg</div><div>@mia</div></a><div class="status-body"><span class="content-rich" dir="auto"><p>Late again</p></span></div></div>`;
const elk = (inside: string) => `<div id="__nuxt"><main>${inside}</main></div>`;

describe('in Elk', () => {
  it.each([
    ['a post', elk(widget()), 'post'],
    ['a reply', elk(DETAILS + widget()), 'reply'],
    ['a post in a dialog over another', `${elk(DETAILS)}<div role="dialog">${widget()}</div>`, 'post'],
    [
      'a quote',
      elk(widget('i-ri:earth-line', '', '<div class="status-body"><span class="content-rich">Jetty</span></div>')),
      'quote',
    ],
    ['a widget without its name', elk(widget()).replace(' aria-roledescription="publish-widget"', ''), 'post'],
    ['a button without its class', elk(widget()).replace(' class="publish-button"', ''), 'post'],
  ])('finds %s', (_, html, kind) => {
    const composer = find(html);
    expect(composer?.kind).toBe(kind);
    expect(composer?.sendButtons().map((button) => button.textContent)).toEqual(['Tröt']);
  });
  it('reads what is answered, who writes and what is left', () => {
    const composer = find(elk(DETAILS + widget()));
    expect(composer?.replyTo?.()).toEqual({ author: 'Mia Berg', text: 'Late again' });
    expect([composer?.author?.(), leftIn(composer)]).toEqual([{ handles: ['dana'] }, 488]);
  });
  it.each([
    ['a message', elk(widget('i-ri:at-line'))],
    ['a message by its colour', elk(widget('', 'bg-dm'))],
    ['an editor of another page', `<div id="__nuxt">${ELK_BOX}<button>Save</button></div>`],
  ])('stays away from %s', (_, html) => {
    expect(find(html)).toBeUndefined();
  });
});

const PREVIEW = `<details class="status-preview" open><article class="status"><div class="meta"><a class="name-text" href="/"><b>Mia Berg</b> <i>@mia</i></a></div><div class="content"><div class="inner-content"><p>Late again</p></div></div></article><summary class="status-preview-legend reply-to">Antwort</summary></details>`;
const phanpy = (visibility = 'public', preview = '') =>
  `<div id="compose-container"><div class="compose-top"><span class="account-block"><i>@dana</i></span></div>${preview}<form class="form-visibility-${visibility}"><text-expander><textarea data-here class="compose-field" name="status"></textarea></text-expander><span class="char-counter"><meter></meter><span class="counter">42</span></span><button type="button"></button><button type="submit">Posten</button></form></div>`;

describe('in Phanpy', () => {
  it.each([
    ['a post', phanpy(), 'post'],
    ['a reply', phanpy('private', PREVIEW), 'reply'],
    ['a post that is edited', phanpy('public', PREVIEW.replace(' reply-to', '')), 'post'],
    ['a box without its class', phanpy().replace(' class="compose-field"', ''), 'post'],
    ['a box without its name', phanpy().replace(' name="status"', ''), 'post'],
    ['a composer without its name', phanpy().replace(' id="compose-container"', ''), 'post'],
  ])('finds %s', (_, html, kind) => {
    const composer = find(html);
    expect(composer?.kind).toBe(kind);
    expect(composer?.sendButtons().map((button) => button.textContent)).toEqual(['Posten']);
  });
  it('reads what is answered, who writes and what is left', () => {
    const composer = find(phanpy('public', PREVIEW));
    expect(composer?.replyTo?.()).toEqual({ author: 'Mia Berg', text: 'Late again' });
    expect([composer?.author?.(), leftIn(composer)]).toEqual([{ handles: ['dana'] }, 42]);
  });
  it('stays away from messages', () => {
    expect(find(phanpy('direct'))).toBeUndefined();
  });
});
