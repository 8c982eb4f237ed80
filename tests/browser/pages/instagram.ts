import type { TestPage } from './page';

const PICTURE =
  '<img alt="" width="40" height="40" src="data:,"><svg viewBox="0 0 20 20" width="20" height="20"></svg>';
const icon = (label: string) =>
  `<div role="button" tabindex="0" class="icon"><svg viewBox="0 0 20 20" aria-label="${label}"><circle cx="10" cy="10" r="7"></circle></svg></div>`;

const ANA = { author: 'anabakes', text: 'The first lemons of the year. How do you keep yours through the frost?' };
const TOM = { author: 'tom.okafor', text: 'The footbridge is open again, mind the third plank.' };

const comment = (author: string, text: string) => `
  <li><a href="/${author}/"><img alt="" src="data:,"></a><h3><a href="/${author}/">${author}</a></h3>
    <span dir="auto">${text}</span><a href="/p/Cana/c/17/"><time>9h</time></a><div role="button" tabindex="0">Reply</div></li>`;

const commentForm = (label: string, send: string, box = 'data-area="comment" data-enter') => `
  <form method="POST"><div class="row">
    ${icon('Emoji')}
    <div class="grow" ${box} data-label="${label}"></div>
    <div role="button" tabindex="0" class="send post-comment">${send}</div>
  </div></form>`;

const head = (author: string) => `
  <header class="byline"><a href="/${author}/"><img alt="" src="data:,"></a>
    <a href="/${author}/" role="link"><span>${author}</span></a></header>`;

/** In the feed a caption is one text among others; on a page or in a dialog of its own it is a heading. */
const unit = ({ author, text }: typeof ANA, id: string, below = '') => `
  <article class="post">${head(author)}${PICTURE}
    <section class="bar">${icon('Like')}${icon('Comment')}${icon('Share')}</section>
    <div><a href="/${author}/">${author}</a> <span dir="auto">${text}</span></div>
    <a href="/p/${id}/"><time>1h</time></a>
    ${below}
  </article>`;

const open = ({ author, text }: typeof ANA, below: string) => `
  ${PICTURE}<div>${head(author)}<ul><h1 dir="auto">${text}</h1>${comment('mia.berg', 'On the roof, in July.')}</ul>
    <section class="bar">${icon('Like')}${icon('Save')}</section><a href="/p/Cana/"><time>1h</time></a>${below}</div>`;

/** The button that shares stands in the bar above the caption. */
const share = (title: string, label: string, send: string) => `
  <div class="layer"><div role="dialog" class="dialog"><form>
    <div class="bar">${icon('Back')}<h1>${title}</h1><div role="button" tabindex="0" class="send">${send}</div></div>
    <div>${PICTURE}</div>
    <div class="row"><div class="avatar"></div><span dir="auto">dana.lee</span></div>
    <div class="scroll"><div data-lexical="caption" data-label="${label}" data-kind="rich"></div></div>
    <div class="bar">${icon('Emoji')}<span>0/2,200</span></div>
    <input type="text" aria-label="Add location">
    <div role="button" tabindex="0" aria-expanded="false">Advanced settings</div>
  </form></div></div>`;

/** The search, a profile field, a box that opts out, and messages. */
const TWINS = `
  <aside class="side">
    <input type="search" aria-label="Search input">
    <textarea class="bio" aria-label="Bio"></textarea>
    <article data-gramm="false">${commentForm('Add a comment…', 'Post', 'data-area="opted-out"')}</article>
  </aside>
  <div class="drawer">
    <div role="grid"><div role="row"><span dir="auto">See you at six</span></div></div>
    <div data-lexical="chat" data-label="Message" data-kind="plain"></div>
    <div role="button" tabindex="0">Send</div>
  </div>`;

const shell = (column: string, layers = '') => `
  <div class="shell">
    <div role="navigation" class="nav">
      <a href="/"><svg viewBox="0 0 20 20"></svg> Home</a><a href="/explore/"><svg viewBox="0 0 20 20"></svg> Explore</a>
      <a href="/dana.lee/"><img alt="" src="data:,"> <span>Profile</span></a>
    </div>
    <main role="main" class="column">${column}</main>
    ${TWINS}
  </div>
  <div>${layers}</div>`;

const feed = unit(TOM, 'Ctom') + unit(ANA, 'Cana');
const common = {
  twins: ['[type="search"]', '.bio', '[data-area="opted-out"] textarea', '[data-testid="chat"]'],
  author: { handles: ['dana.lee'] },
};
const caption = {
  ...common,
  box: '[data-testid="caption"]',
  send: '[role="dialog"] .send',
  sendKey: 'Control+Enter',
};
const inComments = {
  ...common,
  box: '[data-area="comment"] textarea',
  send: 'form:has([data-area="comment"]) .send',
  sendKey: 'Enter',
  kind: 'comment' as const,
  parent: ANA,
};

export const instagramPages: readonly TestPage[] = [
  {
    ...caption,
    name: 'Instagram: a caption',
    url: 'https://www.instagram.com/',
    kind: 'post',
    html: shell(feed, share('Create new post', 'Write a caption...', 'Share')),
  },
  {
    ...caption,
    name: 'Instagram: a caption in another language',
    url: 'https://www.instagram.com/?de',
    kind: 'post',
    html: shell(feed, share('Neuer Beitrag', 'Bildunterschrift verfassen …', 'Teilen')),
  },
  {
    ...inComments,
    name: 'Instagram: a comment in the feed',
    url: 'https://www.instagram.com/?feed',
    html: shell(unit(TOM, 'Ctom') + unit(ANA, 'Cana', commentForm('Add a comment…', 'Post'))),
  },
  {
    ...inComments,
    name: 'Instagram: a comment on a page of its post',
    url: 'https://www.instagram.com/p/Cana/',
    html: shell(`<div class="post">${open(ANA, commentForm('Kommentieren …', 'Posten'))}</div>`),
  },
  {
    ...inComments,
    name: 'Instagram: a comment in a dialog',
    url: 'https://www.instagram.com/p/Cana/?dialog',
    html: shell(
      feed,
      `<div class="layer"><div role="dialog" class="dialog"><article>${open(ANA, commentForm('Add a comment…', 'Post'))}</article></div></div>`,
    ),
  },
];
