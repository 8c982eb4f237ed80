import type { TestPage } from './page';

const icon = (label: string) =>
  `<button type="button" class="icon" aria-label="${label}"><svg viewBox="0 0 20 20"><circle cx="10" cy="10" r="7"></circle></svg></button>`;

const ANA = {
  author: 'Ana Ruiz',
  text: 'We have forty lemon trees and one pair of hands. How do you dry peel without an oven?',
};
const TOM = { author: 'Tom Okafor', text: 'The footbridge is open again, mind the third plank.' };
const MIA = { author: 'Mia Berg', text: 'On the roof, in July.' };

const tiptap = (attributes: string) =>
  `<div data-testid="ui-core-tiptap-text-editor-wrapper"><div class="editor" role="textbox" aria-multiline="true" data-tiptap ${attributes}></div></div>`;
const quill = (name: string) => `<div data-quill="${name}" data-label="Text-Editor"></div>`;

// The newer site.
const slug = (name: string) => name.toLowerCase().replace(' ', '-');
const byline = (name: string) =>
  `<div class="byline"><a href="/in/${slug(name)}/"><img alt="" src="data:,"></a><a href="/in/${slug(name)}/"><p>${name}</p><p> • 2nd</p></a></div>`;
const words = (text: string) =>
  `<span data-testid="expandable-text-box">${text}<button type="button" data-testid="expandable-text-button">… more</button></span>`;
const unit = ({ author, text }: typeof ANA, id: number, below = '') => `
  <div role="listitem" class="post" componentkey="urn:li:activity:${id}">
    ${byline(author)}<p>${words(text)}</p><div class="bar">${icon('Like')}<button type="button">Comment</button></div>${below}
  </div>`;
const box = (label: string, send: string, name = 'comment') => `
  <div componentkey="commentBox-urn:li:activity:2" class="bubble" data-sends>
    ${tiptap(`data-name="${name}" aria-label="${label}"`)}
    <div class="bar">${icon('Emoji')}${icon('Photo')}<button type="button" class="send" componentkey="x_commentButtonSection_2">${send}</button></div>
  </div>`;
const comment = ({ author, text }: typeof ANA, below = '') =>
  `<div componentkey="replaceableComment_urn:li:comment:9">${byline(author)}<p>${words(text)}</p>${below}</div>`;
const share = (below = '') => `
  <dialog data-modal data-testid="dialog" class="dialog"><div data-sdui-screen="com.linkedin.sdui.flagshipnav.sharing.ShareCompose" data-sends>
    <div class="bar"><button type="button" aria-haspopup="dialog">Dana Lee Post to Anyone</button>${icon('Dismiss')}</div>
    ${tiptap('componentkey="ShareBox_textEditor" data-name="post" aria-label="Text-Editor"')}${below}
    <div class="bar">${icon('Emoji')}${icon('Media')}</div>
    <div class="bar">${icon('Schedule')}<button type="button" class="send">Posten</button></div>
  </div></dialog>`;

// The older site.
const actor = (name: string) =>
  `<span class="update-components-actor__name"><span aria-hidden="true">${name}</span></span>`;
const classicUnit = ({ author, text }: typeof ANA, id: number, below = '') => `
  <div class="feed-shared-update-v2 post" data-urn="urn:li:activity:${id}">${actor(author)}
    <div class="update-components-text"><span dir="ltr">${text}</span></div><div class="bar">${icon('Like')}</div>${below}</div>`;
const classicForm = (send: string) => `
  <form class="comments-comment-box__form bubble" data-sends>${quill('comment')}
    <div class="bar">${icon('Emoji')}<button type="submit" class="send comments-comment-box__submit-button--cr">${send}</button></div></form>`;
const classicShare = `
  <div data-test-modal-id="sharebox"><div role="dialog" class="share-box-v2__modal dialog" aria-labelledby="share-to-linkedin-modal__header" data-sends>
    <div class="bar"><button type="button" class="share-unified-settings-entry-button"><span>Dana Lee</span></button>${icon('Dismiss')}</div>
    ${quill('post')}
    <div class="bar">${icon('Emoji')}${icon('Media')}</div>
    <div class="bar"><button type="button" class="share-actions__primary-action send">Posten</button></div>
  </div></div>`;

/** The search, the headline of a profile, a box that opts out, and messages. */
const TWINS = `
  <aside class="side">
    <input type="search" role="combobox" aria-label="Search" aria-expanded="false">
    <section role="dialog" data-sends>${tiptap('data-name="headline"')}<button type="button" class="send">Save</button></section>
    <div data-gramm="false">${unit(TOM, 1, box('Add a comment', 'Comment', 'opted-out'))}</div>
  </aside>
  <div class="msg-overlay-conversation-bubble drawer"><form class="msg-form" data-sends>
    <div class="msg-form__contenteditable editor" role="textbox" contenteditable="true" data-name="message"></div>
    <button type="submit" class="msg-form__send-button send">Send</button>
  </form></div>`;

const shell = (feed: string, layers = '') => `
  <div class="shell">
    <main class="column"><aside><a href="/in/dana-lee/"><img alt="" src="data:,"></a><a href="/in/dana-lee/">Dana Lee</a></aside>
      <div data-testid="mainFeed"><div class="launcher" role="button" tabindex="0">Start a post</div>${feed}</div></main>
    ${TWINS}
  </div>${layers}`;

const twin = (name: string) => `[data-name="${name}"]`;
const common = {
  sendKey: 'Control+Enter',
  author: { names: ['Dana Lee'], handles: ['dana-lee'] },
  // What lies below an open modal dialog takes no focus.
  twins: [] as readonly string[],
};
const beside = ['[type="search"]', twin('headline'), twin('opted-out'), twin('message')];
const inPost = { ...common, box: twin('post'), send: '[data-sends]:has([data-name="post"]) .send' };
const inComments = {
  ...common,
  twins: beside,
  box: twin('comment'),
  send: '[data-sends]:has([data-name="comment"]) .send',
};
const feed = unit(TOM, 1) + unit(ANA, 2);

export const linkedinPages: readonly TestPage[] = [
  {
    ...inPost,
    name: 'LinkedIn: a post in a native dialog',
    url: 'https://www.linkedin.com/feed/',
    kind: 'post',
    html: shell(feed, share()),
  },
  {
    ...inPost,
    name: 'LinkedIn: a repost',
    url: 'https://www.linkedin.com/feed/?repost',
    kind: 'quote',
    parent: ANA,
    html: shell(feed, share(`<div class="quoted">${byline(ANA.author)}<p>${words(ANA.text)}</p></div>`)),
  },
  {
    ...inComments,
    name: 'LinkedIn: a comment',
    url: 'https://www.linkedin.com/feed/?comment',
    kind: 'comment',
    parent: ANA,
    html: shell(unit(TOM, 1) + unit(ANA, 2, box('Text-Editor', 'Kommentieren') + comment(MIA))),
  },
  {
    ...inComments,
    name: 'LinkedIn: a reply',
    url: 'https://www.linkedin.com/feed/?reply',
    kind: 'reply',
    parent: MIA,
    html: shell(unit(TOM, 1) + unit(ANA, 2, comment(MIA, box('Text-Editor', 'Antworten')))),
  },
  {
    ...inPost,
    name: 'LinkedIn of old: a post in a shadow root',
    url: 'https://www.linkedin.com/feed/?shareActive=true',
    kind: 'post',
    twins: beside,
    html: shell(
      feed,
      `<div id="interop-outlet" data-testid="interop-shadowdom" data-outlet><div class="layer">${classicShare}</div></div>`,
    ),
  },
  {
    ...inPost,
    name: 'LinkedIn of old: a post in a frame',
    url: 'https://www.linkedin.com/feed/?frames',
    frame: {
      url: 'https://www.linkedin.com/preload/sharebox/',
      html: classicShare,
    },
    kind: 'post',
    author: { names: ['Dana Lee'] },
    // Beside it, a frame without an address, and one of a site that has its composers in the page itself.
    html: shell(
      feed,
      `<iframe data-testid="interop-iframe" class="layer" src="/preload/sharebox/"></iframe>
      <iframe class="drawer"></iframe><iframe class="drawer" src="https://x.com/home"></iframe>`,
    ),
  },
  {
    ...inComments,
    name: 'LinkedIn of old: a comment',
    url: 'https://www.linkedin.com/feed/?old',
    kind: 'comment',
    parent: ANA,
    html: shell(classicUnit(TOM, 1) + classicUnit(ANA, 2, classicForm('Kommentieren'))),
  },
];
