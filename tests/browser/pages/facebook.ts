import type { TestPage } from './page';

const icon = (label: string) =>
  `<div role="button" tabindex="0" class="icon" aria-label="${label}"><svg viewBox="0 0 20 20"><circle cx="10" cy="10" r="7"></circle></svg></div>`;

const ANA = {
  author: 'Ana Ruiz',
  text: 'We have forty lemon trees and one pair of hands. How do you dry peel without an oven?',
};
const TOM = { author: 'Tom Okafor', text: 'The footbridge is open again, mind the third plank.' };

const comment = (author: string, text: string) => `
  <div role="article" aria-label="Comment by ${author} 1 hour ago" tabindex="-1">
    <a href="/profile.php?id=9"><span dir="auto">${author}</span></a>
    <div dir="auto">${text}</div>
    <div class="bar"><div role="button" tabindex="0">Like</div><div role="button" tabindex="0">Reply</div></div>
  </div>`;

const commentForm = (label: string, send: string) => `
  <form role="presentation" class="comment">
    <div class="avatar"></div>
    <div class="bubble">
      <div data-lexical="comment" data-label="${label}" data-kind="plain"></div>
      <div class="bar">
        ${icon('Avatar')}${icon('Emoji')}${icon('Photo')}
        <div id="focused-state-composer-submit"><div role="button" tabindex="0" class="icon" aria-label="${send}"><svg viewBox="0 0 20 20"><circle cx="10" cy="10" r="7"></circle></svg></div></div>
      </div>
    </div>
  </form>`;

const unit = ({ author, text }: typeof ANA, below = '') => `
  <div aria-posinset="1"><div role="article" class="post">
    <div data-ad-rendering-role="profile_name"><h3><a href="/${author.replace(' ', '.')}" role="link"><b>${author}</b></a></h3></div>
    <div data-ad-rendering-role="story_message"><div dir="auto">${text}</div></div>
    <div class="bar">
      <div role="button" tabindex="0" aria-label="Like">Like</div>
      <div role="button" tabindex="0" aria-label="Leave a comment">Comment</div>
    </div>
    ${below}
  </div></div>`;

const dialog = (title: string, audience: string, label: string, send: string) => `
  <div class="layer"><div role="dialog" aria-labelledby="title" class="dialog"><form method="POST">
    <div class="bar"><h2 id="title">${title}</h2>${icon('Close')}</div>
    <div class="bar"><b>Dana Lee</b><div role="button" tabindex="0" aria-haspopup="dialog">${audience}</div></div>
    <div class="scroll"><div data-lexical="post" data-label="${label}" data-kind="rich"></div></div>
    <div class="bar"><span>Add to your post</span>${icon('Photo')}${icon('Tag people')}${icon('Feeling')}</div>
    <div role="button" tabindex="0" class="send" aria-label="${send}"><span>${send}</span></div>
  </form></div></div>`;

/** A chat, the search box, a profile field and a comment box that opts out. */
const TWINS = `
  <aside class="side">
    <textarea aria-label="Describe who you are"></textarea>
    <div data-good-guest="off" role="article"><div data-lexical="opted-out" data-label="Comment as Dana Lee" data-kind="plain"></div></div>
  </aside>
  <div class="drawer" aria-label="Chat with Ana">
    <div role="log" aria-label="Messages in conversation with Ana"><div dir="auto">See you at six</div></div>
    <div data-lexical="chat" data-label="Message" data-kind="plain"></div>
    ${icon('Press Enter to send')}
  </div>`;

const shell = (column: string, layers = '') => `
  <div class="shell">
    <div role="banner" class="nav">
      <a href="/" aria-label="Facebook">f</a>
      <input type="search" role="combobox" aria-label="Search Facebook" aria-expanded="false">
      <a href="/me" aria-label="Your profile">Dana</a>
    </div>
    <div role="main" class="column">
      <div class="launcher" role="button" tabindex="0"><span>What’s on your mind, Dana?</span></div>
      ${column}
    </div>
    ${TWINS}
  </div>
  <div>${layers}</div>`;

/** Who acts on the page, among the data for its own scripts. */
const ACTING = `<script type="application/json">[["CurrentUserInitialData",[],{"USER_ID":"61","NAME":"Nordbread & Söhne"},270]]</script>`;

const feed = unit(TOM) + unit(ANA);
const twins = ['[type="search"]', 'textarea', '[data-testid="opted-out"]', '[data-testid="chat"]'];
const common = {
  twins,
  box: '[data-testid="post"]',
  send: '[role="dialog"] .send',
  sendKey: 'Control+Enter',
};
const inComments = {
  twins,
  box: '[data-testid="comment"]',
  send: '#focused-state-composer-submit [role="button"]',
  sendKey: 'Enter',
};

export const facebookPages: readonly TestPage[] = [
  {
    ...common,
    name: 'Facebook: a post',
    url: 'https://www.facebook.com/',
    kind: 'post',
    html: shell(feed, dialog('Create post', 'Friends', 'What’s on your mind, Dana?', 'Post')),
  },
  {
    ...common,
    name: 'Facebook: a post in a group',
    url: 'https://www.facebook.com/groups/zitronengarten',
    kind: 'post',
    html: shell(feed, dialog('Beitrag erstellen', 'Öffentliche Gruppe', 'Schreib etwas …', 'Posten')),
  },
  {
    ...common,
    name: 'Facebook: a post of a Page',
    url: 'https://www.facebook.com/nordbread',
    kind: 'post',
    author: { names: ['Nordbread & Söhne'] },
    // Its settings come in a second step.
    html: `${shell(feed, dialog('Create post', 'Public', 'What’s on your mind?', 'Next'))}${ACTING}`,
  },
  {
    ...inComments,
    name: 'Facebook: a comment in the feed',
    url: 'https://www.facebook.com/?feed',
    kind: 'comment',
    parent: ANA,
    author: { names: ['Dana Lee'] },
    html: shell(
      unit(TOM) +
        unit(ANA, comment('Mia Berg', 'On the roof, in July.') + commentForm('Comment as Dana Lee', 'Comment')),
    ),
  },
  {
    ...inComments,
    name: 'Facebook: a reply to a comment',
    url: 'https://www.facebook.com/ana.ruiz/posts/7001',
    kind: 'reply',
    parent: { author: 'Mia Berg', text: 'On the roof, in July.' },
    html: shell(
      unit(TOM) +
        unit(ANA, comment('Mia Berg', 'On the roof, in July.') + commentForm('Antworte Mia Berg', 'Kommentieren')),
    ),
  },
];
