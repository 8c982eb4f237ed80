import type { TestPage } from './page';

interface Post {
  id: string;
  name: string;
  handle: string;
  text: string;
}

const ANA: Post = {
  id: '1790000000000000001',
  name: 'Ana Ruiz',
  handle: 'anabakes',
  text: 'My starter went flat in the cold kitchen. What do you feed yours in winter?',
};
const TOM: Post = {
  id: '1790000000000000002',
  name: 'Tom Okafor',
  handle: 'tomokafor',
  text: 'Found a bakery that still scores every loaf by hand.',
};

const icon = (name: string, label: string) =>
  `<button type="button" class="icon" data-testid="${name}" aria-label="${label}"><svg viewBox="0 0 20 20"><circle cx="10" cy="10" r="7"></circle></svg></button>`;

const byline = ({ id, name, handle }: Post) => `
  <div data-testid="User-Name" class="byline">
    <div><a href="/${handle}"><span>${name}</span></a></div>
    <div><a href="/${handle}">@${handle}</a><span>·</span><a href="/${handle}/status/${id}"><time>2h</time></a></div>
  </div>`;

const post = (of: Post) => `
  <div data-testid="cellInnerDiv">
    <article data-testid="tweet" role="article" tabindex="0" class="post">
      ${byline(of)}
      <div data-testid="tweetText" lang="en" dir="auto"><span>${of.text}</span></div>
      <div class="bar" role="group">${icon('reply', 'Reply')}${icon('retweet', 'Repost')}${icon('like', 'Like')}</div>
    </article>
  </div>`;

const card = (of: Post) => `
  <div class="quoted"><div role="link" tabindex="0">
    ${byline(of)}
    <div data-testid="tweetText" lang="en" dir="auto"><span>${of.text}</span></div>
  </div></div>`;

const box = (name: string, label: string) => `
  <div class="row">
    <div data-testid="UserAvatar-Container-danalee" class="avatar"></div>
    <div class="grow">
      <label data-testid="${name}_label" class="box">
        <div data-testid="${name}RichTextInputContainer" data-draft="${name}" data-label="${label}"></div>
      </label>
    </div>
  </div>`;

const toolbar = (button: string, label: string) => `
  <div class="foot"><div data-testid="toolBar" role="navigation" class="bar">
    <div role="tablist" class="bar">${icon('fileInput', 'Add photos')}${icon('gifSearchButton', 'GIF')}${icon('createPollButton', 'Poll')}</div>
    ${icon('addButton', 'Add post')}
    <button type="button" data-testid="${button}" class="send"><span>${label}</span></button>
  </div></div>`;

const inline = (label: string, button: string) =>
  `<div class="composer" data-sends>${box('tweetTextarea_0', label)}${toolbar('tweetButtonInline', button)}</div>`;

const dialog = (content: string, button: string) => `
  <div class="layer"><div role="dialog" aria-modal="true" aria-label="Dialog" class="dialog">
    <div class="bar">${icon('app-bar-close', 'Close')}<a href="/compose/post/unsent/drafts">Drafts</a></div>
    <div data-sends>${content}${toolbar('tweetButton', button)}</div>
  </div></div>`;

/** Messages of both generations, the search box, a profile field and a box that opts out. */
const TWINS = `
  <aside class="side">
    <form role="search"><input data-testid="SearchBox_Search_Input" role="combobox" aria-label="Search query" aria-expanded="false"></form>
    <textarea name="description" aria-label="Bio"></textarea>
    <div data-gramm="false" data-sends><div data-draft="tweetTextarea_8" data-label="Post text"></div></div>
  </aside>
  <div data-testid="DMDrawer" class="drawer">
    <div data-draft="dmComposerTextInput" data-label="Start a new message"></div>
    ${icon('dmComposerSendButton', 'Send')}
    <textarea data-testid="dm-composer-textarea" aria-label="Unencrypted message"></textarea>
  </div>`;

const shell = (column: string, layers = '') => `
  <div id="react-root" class="shell">
    <header role="banner" class="nav">
      <a href="/home">Home</a><a href="/danalee" data-testid="AppTabBar_Profile_Link">Profile</a>
      <a href="/compose/post" data-testid="SideNav_NewTweet_Button">Post</a>
      <button type="button" data-testid="SideNav_AccountSwitcher_Button"><span>Dana Lee</span> <span>@danalee</span></button>
    </header>
    <main role="main"><div data-testid="primaryColumn" class="column">${column}</div></main>
    ${TWINS}
  </div>
  <div id="layers">${layers}</div>`;

const feed = post(ANA) + post(TOM);
const home = inline('Post text', 'Post') + feed;

const common = {
  box: '[data-testid="primaryColumn"] [data-testid="tweetTextarea_0"][contenteditable]',
  twins: [
    '[data-testid="SearchBox_Search_Input"]',
    '[name="description"]',
    '[data-testid="tweetTextarea_8"][contenteditable]',
    '[data-testid="dmComposerTextInput"][contenteditable]',
    '[data-testid="dm-composer-textarea"]',
  ],
  sendKey: 'Control+Enter',
  author: { names: ['Dana Lee'], handles: ['danalee'] },
};
const inDialog = (index: number) => `[role="dialog"] [data-testid="tweetTextarea_${index}"][contenteditable]`;
const inlineSend = '[data-testid="tweetButtonInline"]';
const modalSend = '[data-testid="tweetButton"]';
const answered = { author: ANA.name, text: ANA.text };

export const xPages: readonly TestPage[] = [
  { ...common, name: 'X: home', url: 'https://x.com/home', kind: 'post', send: inlineSend, html: shell(home) },
  {
    ...common,
    name: 'X Pro: a post',
    url: 'https://pro.x.com/i/decks/17',
    kind: 'post',
    send: inlineSend,
    html: shell(home),
  },
  {
    ...common,
    name: 'X: a post in a dialog',
    url: 'https://x.com/compose/post',
    kind: 'post',
    box: inDialog(0),
    send: modalSend,
    html: shell(home, dialog(box('tweetTextarea_0', 'Post text'), 'Post')),
  },
  {
    ...common,
    name: 'X: a reply below its post',
    url: `https://x.com/${ANA.handle}/status/${ANA.id}`,
    kind: 'reply',
    send: inlineSend,
    parent: answered,
    html: shell(post(ANA) + inline('返信をポスト', '返信') + post(TOM)),
  },
  {
    ...common,
    name: 'X: a reply in a dialog',
    url: 'https://x.com/compose/post?reply',
    kind: 'reply',
    box: inDialog(0),
    send: modalSend,
    parent: answered,
    html: shell(home, dialog(post(ANA) + box('tweetTextarea_0', 'Texto del post'), 'Responder')),
  },
  {
    ...common,
    name: 'X: a quote',
    url: 'https://x.com/compose/post?quote',
    kind: 'quote',
    box: inDialog(0),
    send: modalSend,
    parent: { author: TOM.name, text: TOM.text },
    html: shell(home, dialog(box('tweetTextarea_0', 'Post text') + card(TOM), 'Post')),
  },
  {
    ...common,
    name: 'X: the second post of a thread',
    url: 'https://x.com/compose/post?thread',
    kind: 'post',
    box: inDialog(1),
    send: modalSend,
    html: shell(home, dialog(box('tweetTextarea_0', 'Post text') + box('tweetTextarea_1', 'Post text'), 'Post all')),
  },
];

/** X on phones: a textarea in place of an editor. */
export const phonePages: readonly TestPage[] = [
  {
    ...common,
    name: 'X on phones: a post',
    url: 'https://mobile.x.com/compose/post',
    kind: 'post',
    box: '.phone-box',
    send: modalSend,
    twins: ['[data-testid="SearchBox_Search_Input"]', '[name="description"]', '[data-testid="dm-composer-textarea"]'],
    html: shell(
      `<form class="composer"><label data-testid="tweetTextarea_0" class="foot"><div data-react="phone-box" data-label="Post text"></div></label>${toolbar('tweetButton', 'Post').replace('type="button" data-testid="tweetButton"', 'type="submit" data-testid="tweetButton"')}</form>${feed}`,
    ),
  },
];
