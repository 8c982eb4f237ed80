import type { TestPage } from './page';

const icon = (label: string) =>
  `<button type="button" class="icon" aria-label="${label}"><svg viewBox="0 0 20 20"><circle cx="10" cy="10" r="7"></circle></svg></button>`;

const VIDEO = { author: 'Ana Bakes', text: 'Dry peel without an oven' };
const MIA = { author: 'miaberg', text: 'Mine went brown after a week. What did I do wrong?' };

/** The box for all three kinds: the ids are on the page many times. */
const box = (name: string, label: string, button: string, extra = '') => `
  <ytd-commentbox id="commentbox" class="box composer" data-sends ${extra}>
    <div id="thumbnail-input-row" class="row">
      <div id="author-thumbnail" class="avatar"></div>
      <div id="main" class="grow">
        <div id="creation-box"><div id="labelAndInputContainer">
          <yt-formatted-string id="contenteditable-textarea" class="box">
            <div id="contenteditable-root" data-plain="${name}" contenteditable="true" dir="auto" aria-label="${label}"></div>
          </yt-formatted-string>
        </div></div>
        <div id="footer" class="foot">
          <div class="bar">${icon('Emoji')}<div id="buttons" class="bar">
            <ytd-button-renderer id="cancel-button"><button type="button" aria-label="Cancel">Cancel</button></ytd-button-renderer>
            <ytd-button-renderer id="submit-button"><button type="button" class="send" aria-label="${button}" disabled>${button}</button></ytd-button-renderer>
          </div></div>
        </div>
      </div>
    </div>
  </ytd-commentbox>`;

const simplebox = (inside: string) =>
  `<ytd-comment-simplebox-renderer class="box"><div id="comment-dialog">${inside}</div></ytd-comment-simplebox-renderer>`;

const comment = ({ author, text }: typeof MIA, below = '') => `
  <ytd-comment-thread-renderer class="box"><ytd-comment-view-model id="comment" class="box post">
    <div id="header-author" class="bar"><a id="author-text" href="/@${author}"><span>@${author}</span></a><a href="/watch?v=peel&lc=Ug${author}">2 hours ago</a></div>
    <yt-attributed-string id="content-text" class="box"><span>${text}</span></yt-attributed-string>
    <ytd-comment-engagement-bar id="action-buttons" class="box"><div class="bar">${icon('Like')}<button type="button">Reply</button></div>
      <div id="reply-dialog">${below}</div>
    </ytd-comment-engagement-bar>
  </ytd-comment-view-model></ytd-comment-thread-renderer>`;

const replyDialog = (inside: string) =>
  `<ytd-comment-reply-dialog-renderer class="box">${inside}</ytd-comment-reply-dialog-renderer>`;

/** A page that was left stays in the document, with the same ids and boxes of no size. */
const GHOST = `
  <ytd-browse hidden>
    <ytd-backstage-post-renderer><a id="author-text">Old Page</a><div id="content-text">An old post</div></ytd-backstage-post-renderer>
    ${simplebox(box('ghost', 'Add a comment...', 'Comment').replace('class="send"', ''))}
  </ytd-browse>`;

/** The chat beside a stream, the search box, a description and a box that opts out. */
const TWINS = `
  <aside class="side">
    <textarea aria-label="Describe the playlist"></textarea>
    <div data-good-guest="off">${box('opted-out', 'Add a comment...', 'Comment').replace('class="send"', '')}</div>
  </aside>
  <div class="drawer"><yt-live-chat-renderer class="box"><yt-live-chat-text-input-field-renderer class="box">
    <div id="input" data-plain="chat" contenteditable="true" aria-label="Chat..."></div>
  </yt-live-chat-text-input-field-renderer></yt-live-chat-renderer></div>`;

const shell = (page: string, layers = '') => `
  <ytd-app class="shell">
    <ytd-masthead id="masthead" class="nav box">
      <form role="search" action="/results"><input name="search_query" role="combobox" aria-label="Search" aria-expanded="false"></form>
      <button type="button" id="avatar-btn" class="icon" aria-label="Account menu"></button>
    </ytd-masthead>
    ${GHOST}
    <div class="column">${page}</div>
    ${TWINS}
  </ytd-app>
  <ytd-popup-container class="box">${layers}</ytd-popup-container>`;

const watch = (comments: string) => `
  <ytd-watch-flexy class="box">
    <ytd-watch-metadata class="box post"><div id="title"><h1>${VIDEO.text}</h1></div>
      <div id="owner" class="bar"><ytd-channel-name id="channel-name"><a href="/@anabakes">${VIDEO.author}</a></ytd-channel-name><button type="button">Subscribe</button></div>
    </ytd-watch-metadata>
    <ytd-comments id="comments" class="box">${comments}</ytd-comments>
  </ytd-watch-flexy>`;

const common = {
  twins: ['[name="search_query"]', '.side > textarea', '[data-plain="opted-out"]', '[data-plain="chat"]'],
  sendKey: 'Control+Enter',
};

const sendOf = (scope: string) => `${scope} .send`;

export const youtubePages: readonly TestPage[] = [
  {
    ...common,
    name: 'YouTube: a comment',
    url: 'https://www.youtube.com/watch?v=peel',
    kind: 'comment',
    box: '[data-plain="comment"]',
    send: sendOf('ytd-comment-simplebox-renderer'),
    parent: VIDEO,
    html: shell(watch(simplebox(box('comment', 'Add a comment...', 'Comment')) + comment(MIA))),
  },
  {
    ...common,
    name: 'YouTube: a reply to a comment',
    url: 'https://www.youtube.com/watch?v=peel&lc=Ugmiaberg',
    kind: 'reply',
    box: '[data-plain="reply"]',
    send: sendOf('ytd-comment-reply-dialog-renderer'),
    parent: MIA,
    html: shell(
      watch(
        comment({ author: 'tomokafor', text: 'First.' }) +
          comment(MIA, replyDialog(box('reply', 'Añadir una respuesta…', 'Responder', 'is-reply'))),
      ),
    ),
  },
  {
    ...common,
    name: 'YouTube: a post on the community page',
    url: 'https://www.youtube.com/@danalee/posts',
    kind: 'post',
    box: '[data-plain="post"]',
    send: sendOf('ytd-backstage-post-dialog-renderer'),
    html: shell(
      `<ytd-browse class="box"><ytd-backstage-post-dialog-renderer class="box">${box('post', 'Share a sneak peek…', 'Post')}</ytd-backstage-post-dialog-renderer></ytd-browse>`,
    ),
  },
];
