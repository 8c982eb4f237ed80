import type { TestPage } from './page';

const ARTICLE = {
  author: 'Ana Ruiz',
  text: 'A year with one oven\nIt began with a broken thermostat. How do you bake when the heat comes and goes?',
};
const MIA = { author: 'Mia Berg', text: 'Ours went the same way. We moved everything to the mornings.' };
const [title, story] = ARTICLE.text.split('\n');

const form = (parent: string, title: string) => `
  <div id="respond" class="comment-respond">
    <h3 id="reply-title" class="comment-reply-title">${title}</h3>
    <form action="/wp-comments-post.php" method="post" id="commentform" class="comment-form composer" novalidate>
      <p class="comment-form-comment"><label for="comment">Comment</label> <textarea id="comment" name="comment" cols="45" rows="8" maxlength="65525" required></textarea></p>
      <p class="comment-form-author"><label for="author">Name</label> <input id="author" name="author" type="text" value="Dana Lee" size="30"></p>
      <p class="form-submit"><input name="submit" type="submit" id="submit" class="submit" value="Post Comment">
        <input type="hidden" name="comment_post_ID" value="12" id="comment_post_ID"><input type="hidden" name="comment_parent" id="comment_parent" value="${parent}"></p>
    </form>
  </div>`;

const thread = (below = '') => `
  <ol class="comment-list"><li id="comment-31" class="comment"><article id="div-comment-31" class="comment-body">
    <footer class="comment-meta"><div class="comment-author vcard"><b class="fn">${MIA.author}</b></div></footer>
    <div class="comment-content"><p>${MIA.text}</p></div>
    <div class="reply"><a rel="nofollow" class="comment-reply-link" href="?replytocom=31#respond">Reply</a></div>
  </article>${below}</li></ol>`;

/** The search box, a contact form and a form that opts out. */
const TWINS = `
  <aside class="side">
    <form role="search" class="search-form"><input type="search" name="s" aria-label="Search"></form>
    <form action="/contact" class="contact"><textarea name="message" aria-label="Write to us"></textarea><button>Send</button></form>
    <form action="/wp-comments-post.php" class="opted-out" data-enable-grammarly="false"><textarea name="comment" aria-label="Comment"></textarea></form>
  </aside>`;

const shell = (comments: string) => `
  <div class="shell">
    <main class="column">
      <article class="post"><header><h1 class="entry-title">${title}</h1><div class="entry-meta">by <a rel="author" href="/author/ana">${ARTICLE.author}</a></div></header>
        <div class="entry-content"><p>${story}</p></div></article>
      <div id="comments" class="comments-area">${comments}</div>
    </main>
    ${TWINS}
  </div>`;

const common = {
  site: 'wordpress',
  box: '#comment',
  send: '#submit',
  // Enter makes a new line, and no other key sends.
  sendKey: '',
  twins: ['[name="s"]', '.contact textarea', '.opted-out textarea'],
  author: { names: ['Dana Lee'] },
};

export const wordpressPages: readonly TestPage[] = [
  {
    ...common,
    name: 'WordPress: a comment',
    url: 'https://kiln.example/one-oven/',
    kind: 'comment',
    parent: ARTICLE,
    html: shell(thread() + form('0', 'Leave a Reply')),
  },
  {
    ...common,
    name: 'WordPress: a reply to a comment',
    url: 'https://kiln.example/one-oven/?replytocom=31',
    kind: 'reply',
    parent: MIA,
    html: shell(thread(form('31', 'Antworte Mia Berg'))),
  },
];
