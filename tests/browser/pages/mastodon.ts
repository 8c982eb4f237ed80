import type { TestPage } from './page';

const icon = (label: string) =>
  `<button type="button" class="icon" aria-label="${label}"><svg viewBox="0 0 20 20"><circle cx="10" cy="10" r="7"></circle></svg></button>`;

const STATE = JSON.stringify({
  meta: { me: '7' },
  accounts: { 7: { acct: 'danalee', display_name: 'Dana Lee' } },
});
const ANA = { author: 'Ana Ruiz', text: 'My starter went flat in the cold kitchen. What do you feed yours in winter?' };
const TOM = { author: 'Tom Okafor', text: 'Found a bakery that still scores every loaf by hand.' };

const name = (of: string, handle: string) =>
  `<span class="display-name"><bdi><strong class="display-name__html">${of}</strong></bdi> <span class="display-name__account">@${handle}</span></span>`;

const replyIndicator = `
  <div class="reply-indicator row">
    <div class="reply-indicator__line"></div>
    <div class="reply-indicator__main">
      <a href="/@ana@kiln.example" class="detailed-status__display-name">${name(ANA.author, 'ana@kiln.example')}</a>
      <div class="reply-indicator__content translate"><p>${ANA.text}</p></div>
    </div>
  </div>`;

const quote = `
  <div class="status__quote quoted"><div class="status status--is-quote">
    <a href="/@tom" class="status__display-name">${name(TOM.author, 'tom')}</a>
    <div class="status__content"><div class="status__content__text translate" lang="en"><p>${TOM.text}</p></div></div>
  </div></div>`;

const audience = (picture: string) => `
  <div class="compose-form__dropdowns bar">
    <button type="button" class="dropdown-button"><svg class="icon icon-${picture}" viewBox="0 0 20 20"></svg><span class="dropdown-button__label">Sichtbarkeit</span></button>
  </div>`;

const form = (picture: string, above = '', below = '', button = 'Post') => `
  <form class="compose-form composer">
    ${above}
    <div class="compose-form__highlightable foot">
      <div class="compose-form__scrollable foot">
        <div class="autosuggest-textarea foot" data-react="autosuggest-textarea__textarea" data-label="What's on your mind?"></div>
      </div>
      ${below}
      <div class="compose-form__footer foot">
        ${audience(picture)}
        <div class="compose-form__actions bar">
          <div class="compose-form__buttons bar">${icon('Add images')}${icon('Add a poll')}${icon('Emoji')}<span class="character-counter">500</span></div>
          <div class="compose-form__submit"><button type="submit" class="button send">${button}</button></div>
        </div>
      </div>
    </div>
  </form>`;

/** A message to those who are named, a note about somebody, the search box and a form that opts out. */
const TWINS = `
  <aside class="side">
    <form class="search" role="search"><input class="search__input" type="search" aria-label="Search"></form>
    <label class="account__header__account-note"><textarea aria-label="Note about Ana"></textarea></label>
    <div class="message">${form('at')}</div>
    <div class="opted-out" data-gramm_editor="false">${form('globe')}</div>
  </aside>`;

const shell = (composer: string) => `
  <script id="initial-state" type="application/json">${STATE}</script>
  <div class="app-holder" id="mastodon"><div class="shell">
    <div class="compose-panel column">${composer}</div>
    <main class="column"><article class="post"><div class="status"><a class="status__display-name" href="/@tom">${name(TOM.author, 'tom')}</a><div class="status__content">${TOM.text}</div></div></article></main>
    ${TWINS}
  </div></div>`;

const common = {
  site: 'mastodon',
  limit: 500,
  box: '.compose-panel .autosuggest-textarea__textarea',
  send: '.compose-panel .send',
  sendKey: 'Control+Enter',
  twins: ['[type="search"]', '.account__header__account-note textarea', '.message textarea', '.opted-out textarea'],
  author: { names: ['Dana Lee'], handles: ['danalee'] },
};

/** Phanpy's own composer; what is left stands in a counter of its own. */
const phanpy = `
  <div class="shell"><main class="column"><div id="compose-container" class="compose-panel">
    <div class="compose-top"><span class="account-block"><i>@danalee</i></span></div>
    <form class="form-visibility-public composer">
      <text-expander class="foot"><div data-react="compose-field autosuggest-textarea__textarea" data-label="What are you doing?"></div></text-expander>
      <div class="bar"><span class="char-counter"><meter></meter><span class="counter character-counter">500</span></span>${icon('Emoji')}<button type="submit" class="send">Posten</button></div>
    </form>
  </div></main>${TWINS}</div>`;

export const mastodonPages: readonly TestPage[] = [
  {
    ...common,
    name: 'Mastodon: a post',
    url: 'https://toots.example/home',
    kind: 'post',
    html: shell(form('globe')),
  },
  {
    ...common,
    name: 'Mastodon: a reply',
    url: 'https://toots.example/@ana@kiln.example/1790',
    kind: 'reply',
    parent: ANA,
    html: shell(form('unlock', replyIndicator, '', 'Antworten')),
  },
  {
    ...common,
    name: 'Mastodon: a quote',
    url: 'https://toots.example/home?quote',
    kind: 'quote',
    parent: TOM,
    html: shell(form('globe', '', quote)),
  },
  {
    ...common,
    name: 'Phanpy: a post',
    url: 'https://phanpy.example/compose',
    kind: 'post',
    author: { handles: ['danalee'] },
    html: phanpy,
  },
];

/** Elk, a client with TipTap. */
export const elkPages: readonly TestPage[] = [
  {
    name: 'Elk: a post',
    url: 'https://elk.example/compose',
    site: 'mastodon',
    kind: 'post',
    box: '[data-name="0"]',
    send: '.publish-button',
    sendKey: 'Control+Enter',
    limit: 500,
    twins: ['[name="q"]', '[name="bio"]'],
    author: { handles: ['danalee'] },
    html: `
      <div id="__nuxt" class="shell"><main class="column">
        <div aria-roledescription="publish-widget" class="composer" data-sends>
          <a href="/toots.example/@danalee" class="avatar"></a>
          <div class="editor" data-tiptap data-name="0" role="textbox" aria-label="What is on your mind?"></div>
          <div class="bar">
            <div dir="ltr" data-counter>0<span>/</span><span>500</span></div>
            <button type="button" aria-label="Sichtbarkeit"><div class="i-ri:earth-line"></div></button>
            <button type="button" class="publish-button send" aria-describedby="publish-tooltip" disabled><span>Tröt</span></button>
          </div>
        </div>
      </main><aside class="side">
        <form role="search"><textarea name="q" aria-label="Search"></textarea></form>
        <form><textarea name="bio" aria-label="Who you are"></textarea><button>Save</button></form>
      </aside></div>`,
  },
];
