import type { TestPage } from './page';

const icon = (label: string) =>
  `<button type="button" class="icon" aria-label="${label}"><svg viewBox="0 0 20 20"><circle cx="10" cy="10" r="7"></circle></svg></button>`;

const TITLE = 'Forty lemon trees and one pair of hands';
const ANA = { author: 'ana_ruiz', text: 'How do you dry peel without an oven?' };
const MIA = { author: 'mia_berg', text: 'On the roof, in July.' };
const PAGE = '/r/lemons/comments/1abc42/forty_lemon_trees/';
const post = { author: ANA.author, text: `${TITLE}\n${ANA.text}` };

// The new site. What its elements show, and the real editor in their slots, comes with the page's script.
const COMPOSER = `
  <shreddit-composer>
    <div slot="rte"><div name="body" data-lexical="body" data-label="Kommentar verfassen" data-kind="rich"></div></div>
    <button slot="cancel-button" type="button">Cancel</button>
    <button slot="submit-button" type="submit" class="send">Comment</button>
  </shreddit-composer>`;
const HOST = `<comment-composer-host><faceplate-form><form>${COMPOSER}</form></faceplate-form></comment-composer-host>`;

const newPost = `
  <shreddit-post id="t3_1abc42" author="${ANA.author}" class="post">
    <h1 slot="title">${TITLE}</h1><div slot="text-body" class="md"><p>${ANA.text}</p></div>
  </shreddit-post>`;

const comment = ({ author, text }: typeof ANA, id: string, reply = '', below = '') => `
  <shreddit-comment thingid="${id}" author="${author}">
    <div slot="comment"><p>${text}</p></div>
    <shreddit-comment-action-row slot="actionRow">
      <button type="button">Reply</button><shreddit-async-loader>${reply}</shreddit-async-loader>
    </shreddit-comment-action-row>
    ${below}
  </shreddit-comment>`;

/** The box that only opens the composer, the title of a post, a search, a composer that opts out, and the chat. */
const TWINS = `
  <aside class="side">
    <comment-composer-host><faceplate-textarea-input data-testid="trigger-button" class="trigger"></faceplate-textarea-input></comment-composer-host>
    <faceplate-textarea-input name="title" class="title"></faceplate-textarea-input>
    <input type="search" aria-label="Search Reddit">
    <div data-good-guest="off"><comment-composer-host><shreddit-composer><div slot="rte"><div data-lexical="opted-out" data-label="Comment" data-kind="rich"></div></div></shreddit-composer></comment-composer-host></div>
  </aside>
  <div class="drawer"><div data-lexical="chat" data-label="Message" data-kind="plain"></div>${icon('Send message')}</div>`;

const shell = (column: string) => `
  <shreddit-app><rs-current-user display-name="danalee"></rs-current-user>
    <div class="shell"><nav class="nav"><a href="/">Reddit</a></nav><main class="column">${column}</main>${TWINS}</div>
  </shreddit-app>`;

const common = {
  box: '[data-testid="body"]',
  send: 'form:has([data-testid="body"]) [slot="submit-button"]',
  sendKey: 'Control+Enter',
  twins: [
    '.trigger textarea',
    '.title textarea',
    '[type="search"]',
    '[data-testid="opted-out"]',
    '[data-testid="chat"]',
  ],
  author: { handles: ['danalee'] },
};

// The old site, as its server writes it.
const usertext = `
  <div class="usertext-edit md-container"><div class="md"><textarea rows="6" cols="30" name="text"></textarea></div>
    <div class="bottom-area"><a href="/help">formatting help</a></div></div>`;
const form = (name: string, edit = usertext) => `
  <form class="usertext ${name}">${edit}<div class="usertext-buttons">
    <button type="submit" class="save">save</button><button type="button" class="cancel">cancel</button>
  </div></form>`;
const thing = (kind: string, id: string, { author, text }: typeof ANA, title = '', below = '') => `
  <div class="thing id-${id} ${kind} post" data-fullname="${id}" data-author="${author}">
    <div class="entry">
      <p class="title"><a class="title" href="${PAGE}">${title}</a></p><p class="tagline"><a class="author" href="/user/${author}">${author}</a></p>
      <form class="usertext"><div class="usertext-body md-container"><div class="md"><p>${text}</p></div></div></form>
      <ul class="flat-list buttons"><li><a href="#reply">reply</a></li></ul>
    </div>
    <div class="child">${below}</div>
  </div>`;
const oldShell = (column: string) => `
  <div id="header"><div id="header-bottom-right"><span class="user"><a href="/user/danalee/">danalee</a> (<span>1</span>)</span></div></div>
  <div class="shell"><div class="content column" role="main">${column}</div>
    <div class="side">
      <form id="search" role="search"><input type="text" name="q" aria-label="search"></form>
      <form id="report"><textarea name="description" aria-label="describe"></textarea><button type="submit">ok</button></form>
      <div class="message">${form('pm')}</div>
      <div data-gramm="false">${form('opted-out')}</div>
    </div>
  </div>`;
const link = `<div id="siteTable">${thing('link', 't3_1abc42', ANA, TITLE)}</div>`;
const oldCommon = {
  box: '.here textarea',
  send: '.here .save',
  sendKey: 'Control+Enter',
  twins: ['[name="q"]', '[name="description"]', '.pm textarea', '.opted-out textarea'],
  author: { handles: ['danalee'] },
};

export const redditPages: readonly TestPage[] = [
  {
    ...common,
    name: 'Reddit: a comment',
    url: `https://www.reddit.com${PAGE}`,
    kind: 'comment',
    parent: post,
    html: shell(newPost + HOST + comment(MIA, 't1_9')),
  },
  {
    ...common,
    name: 'Reddit: a reply to a comment',
    url: `https://www.reddit.com${PAGE}?reply`,
    kind: 'reply',
    parent: MIA,
    html: shell(newPost + comment(MIA, 't1_9', HOST, comment({ author: 'tom', text: 'In July?' }, 't1_10'))),
  },
  {
    ...common,
    name: 'Reddit: a post',
    url: 'https://www.reddit.com/r/lemons/submit/',
    kind: 'post',
    send: '#inner-post-submit-button',
    html: shell(`
      <form class="composer">
        <div><shreddit-composer><div slot="rte"><div name="body" data-lexical="body" data-label="Body text" data-kind="rich"></div></div></shreddit-composer></div>
        <r-post-form-submit-button id="submit-post-button"></r-post-form-submit-button>
        <button type="button" class="send" hidden>Post</button>
      </form>`),
  },
];

export const oldRedditPages: readonly TestPage[] = [
  {
    ...oldCommon,
    name: 'Reddit of old: a comment',
    url: `https://old.reddit.com${PAGE}`,
    kind: 'comment',
    parent: post,
    html: oldShell(`${link}<div class="commentarea">${form('here')}${thing('comment', 't1_9', MIA)}</div>`),
  },
  {
    ...oldCommon,
    name: 'Reddit of old: a reply to a comment',
    url: `https://old.reddit.com${PAGE}?reply`,
    kind: 'reply',
    parent: MIA,
    html: oldShell(`${link}<div class="commentarea">${thing('comment', 't1_9', MIA, '', form('here'))}</div>`),
  },
  {
    ...oldCommon,
    name: 'Reddit of old: a post',
    url: 'https://old.reddit.com/r/lemons/submit',
    kind: 'post',
    send: '.here [name="submit"]',
    html: oldShell(`
      <form class="submit content here" id="newlink">
        <input type="text" name="title" aria-label="title"><div class="usertext">${usertext}</div>
        <button class="btn" name="submit" value="form" type="submit">submit</button>
      </form>`),
  },
];
