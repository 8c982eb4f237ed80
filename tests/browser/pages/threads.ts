import type { TestPage } from './page';

const icon = (label: string) =>
  `<div role="button" tabindex="0" class="icon" aria-label="${label}"><svg viewBox="0 0 20 20"><circle cx="10" cy="10" r="7"></circle></svg></div>`;

interface Post {
  id: string;
  handle: string;
  text: string;
}

const ANA: Post = {
  id: 'C9xAna',
  handle: 'anabakes',
  text: 'My starter went flat in the cold kitchen. What do you feed yours in winter?',
};
const TOM: Post = { id: 'C9xTom', handle: 'tom.okafor', text: 'Found a bakery that still scores every loaf by hand.' };

const post = ({ id, handle, text }: Post) => `
  <div data-pressable-container="true" class="post">
    <div class="byline">
      <a href="/@${handle}" role="link"><span dir="auto">${handle}</span></a>
      <a href="/@${handle}/post/${id}" role="link"><time datetime="2026-11-01">2h</time></a>
      ${icon('More')}
    </div>
    <div dir="auto"><span dir="auto">${text}</span></div>
    <div class="bar">${icon('Like')}<div role="button" tabindex="0"><span>12</span></div>${icon('Reply')}${icon('Repost')}</div>
  </div>`;

const EMPTY = 'Empty text field. Type to compose a new post.';

/** The box, the row of what can be added, and the button; the form only tells the page’s script what belongs together. */
const composer = (label: string, send: string, below = '') => `
  <form>
    <div class="row">
      <div class="avatar"></div>
      <div class="grow">
        <span dir="auto">dana.lee</span>
        <div data-lexical="post" data-label="${label}" data-kind="rich"></div>
        ${below}
        <div class="bar">${icon('Attach media')}<input type="file" hidden>${icon('Add a GIF')}${icon('Add a poll')}</div>
      </div>
    </div>
    <div class="bar">
      <div role="button" tabindex="0" aria-haspopup="menu">Anyone can reply</div>
      <div role="button" tabindex="0" class="send"><div>${send}</div></div>
    </div>
  </form>`;

const head = (title: string) =>
  `<div class="bar"><div role="button" tabindex="0">Cancel</div><h1>${title}</h1>${icon('Drafts')}</div>`;
const dialog = (title: string, inside: string) =>
  `<div class="layer"><div role="dialog" class="dialog">${head(title)}${inside}</div></div>`;
/** Since 2026 the composer may be a popover, which the site calls a menu. */
const popover = (title: string, inside: string) =>
  `<div class="layer"><div role="menu" class="dialog">${head(title)}${inside}</div></div>`;

/** A column of messages, the search, a profile field and a box that opts out. */
const TWINS = `
  <aside class="side">
    <input type="search" aria-label="Search">
    <textarea aria-label="Bio"></textarea>
    <div role="region" data-good-guest="off">${post(TOM)}<form><div data-lexical="opted-out" data-label="Reply" data-kind="rich"></div><div role="button" class="send">Post</div></form></div>
  </aside>
  <div role="region" class="drawer" aria-label="Column body">
    <div role="grid"><div role="row"><span dir="auto">See you at six</span></div></div>
    <form><div data-lexical="chat" data-label="Message" data-kind="plain"></div><div role="button" class="send">Send</div></form>
  </div>`;

const shell = (column: string, layers = '') => `
  <div class="shell">
    <div role="navigation" class="nav">
      <a href="/" aria-label="Home"><svg viewBox="0 0 20 20"></svg></a>
      <a href="/@dana.lee" aria-label="Profile"><svg viewBox="0 0 20 20"></svg></a>
    </div>
    <div role="region" class="column" aria-label="Column body">
      <div role="button" tabindex="0" class="launcher" aria-label="${EMPTY}">What’s new?</div>
      ${column}
    </div>
    ${TWINS}
  </div>
  <div>${layers}</div>`;

const feed = post(TOM) + post(ANA);
const common = {
  twins: ['[type="search"]', 'textarea', '.launcher', '[data-testid="opted-out"]', '[data-testid="chat"]'],
  box: '[data-testid="post"]',
  send: 'form:has([data-testid="post"]) .send',
  sendKey: 'Control+Enter',
  author: { handles: ['dana.lee'] },
};
const answered = { author: ANA.handle, text: ANA.text };

export const threadsPages: readonly TestPage[] = [
  {
    ...common,
    name: 'Threads: a post',
    url: 'https://www.threads.com/',
    kind: 'post',
    html: shell(feed, dialog('New thread', composer(EMPTY, 'Post'))),
  },
  {
    ...common,
    name: 'Threads: a post in a popover',
    url: 'https://www.threads.com/?popover',
    kind: 'post',
    html: shell(feed, popover('Neuer Thread', composer('Leeres Textfeld', 'Posten'))),
  },
  {
    ...common,
    name: 'Threads: a reply in a dialog',
    url: 'https://www.threads.com/?reply',
    kind: 'reply',
    parent: answered,
    html: shell(feed, dialog('Reply', post(ANA) + composer(EMPTY, 'Post'))),
  },
  {
    ...common,
    name: 'Threads: a reply below its post',
    url: `https://www.threads.net/@${ANA.handle}/post/${ANA.id}`,
    kind: 'reply',
    parent: answered,
    html: shell(`${post(ANA)}<div class="composer">${composer('Antworte anabakes …', 'Posten')}</div>${post(TOM)}`),
  },
  {
    ...common,
    name: 'Threads: a quote',
    url: 'https://www.threads.com/?quote',
    kind: 'quote',
    parent: answered,
    html: shell(feed, dialog('Quote', composer(EMPTY, 'Post', `<div class="quoted">${post(ANA)}</div>`))),
  },
];
