import type { TestPage } from './page';

/* Tools for planning posts. Their names and orders are those of public scripts and tests; what is not public is plain here. */

const icon = (label: string) =>
  `<button type="button" class="icon" aria-label="${label}"><svg viewBox="0 0 20 20"><circle cx="10" cy="10" r="7"></circle></svg></button>`;

/** A conversation, a search and a field about oneself; what is left alone beside a composer. */
const twins = ['[name="q"]', '[role="log"] textarea', '[name="bio"]'];
const TWINS = `
  <aside class="side">
    <form role="search"><textarea name="q" aria-label="Search"></textarea></form>
    <section role="log"><p>Can you deliver on Monday?</p><textarea aria-label="To Ana"></textarea></section>
    <form><textarea name="bio" aria-label="Who we are"></textarea><button type="button">Save</button></form>
  </aside>`;

const shell = (planner: string, layer = '') => `
  <div class="shell">
    <nav class="nav"><a href="/">Planner</a></nav>
    <main class="column"><h1>November</h1>${planner}</main>
    ${TWINS}
  </div>
  ${layer}`;

const dialog = (content: string) =>
  `<div class="layer"><div role="dialog" aria-modal="true" class="dialog">${content}</div></div>`;

const common = { kind: 'post', sendKey: '', twins } as const;

/** Buffer, in a dialog over the queue. */
export const bufferPages: readonly TestPage[] = [
  {
    ...common,
    name: 'Buffer: a post',
    url: 'https://publish.buffer.com/schedule/queue',
    site: 'buffer',
    box: '.post-text',
    send: '.send',
    unheld: true,
    html: shell(
      '<p>Nothing is planned.</p>',
      dialog(`
        <div class="bar"><h2>Create Post</h2>${icon('Close')}</div>
        <div class="bar"><button type="button" aria-label="Deselect nordbread"></button></div>
        <div data-sends>
          <div data-slate="post-text editor" data-label="Start writing"></div>
          <div class="bar"><input type="file" multiple hidden>${icon('Emoji')}${icon('Hashtags')}</div>
          <div class="bar">
            <button type="button" aria-haspopup="menu">Next Available</button>
            <button type="button" class="send" disabled>Schedule Post</button>
          </div>
        </div>`),
    ),
  },
];

/** Hootsuite, over every page of its dashboard. */
export const hootsuitePages: readonly TestPage[] = [
  {
    ...common,
    name: 'Hootsuite: a post',
    url: 'https://hootsuite.com/dashboard#/planner',
    site: 'hootsuite',
    box: '[data-testid="post"][contenteditable]',
    send: '.vk-EditFooterScheduleButton',
    twins: [...twins, '[data-testid="first-comment"][contenteditable]'],
    html: shell(
      '<p>Nothing is planned.</p>',
      `<div id="fullScreenComposerMountPoint"><div class="layer"><div class="vk-ComposerModal rc-Composer dialog" data-sends>
        <div class="bar vk-ComposerHeader"><h2>Create a post</h2>${icon('Minimize')}${icon('Exit Composer')}</div>
        <div data-testid="MessageEditArea">
          <div class="vk-PostToWrapper"><input placeholder="Select a social account"></div>
          <div class="rc-MessageEditText vk-MessageTextArea"><div data-draft="post" data-label="Text"></div></div>
          <div class="bar">${icon('Add an emoji')}<button type="button">Add tags</button></div>
          <div class="bar vk-MediaUpload"><input type="file" hidden>${icon('Add media')}</div>
          <div class="rc-MessageEditText"><div data-draft="first-comment" data-label="First comment"></div></div>
        </div>
        <div class="vk-MessagePreviewArea"><button type="button">See more</button></div>
        <div class="bar">
          <button type="button" data-testid="SaveAsDraftButton">Save as draft</button>
          <button type="button">Schedule for later</button>
          <button type="button" class="send vk-EditFooterScheduleButton">Post now</button>
        </div>
      </div></div></div>`,
    ),
  },
];

/** Sprout Social, in a part of the page at its side. */
export const sproutPages: readonly TestPage[] = [
  {
    ...common,
    name: 'Sprout Social: a post',
    url: 'https://app.sproutsocial.com/publishing/calendar/',
    site: 'sprout',
    box: '[data-name="0"]',
    send: '.send',
    unheld: true,
    html: shell(`
      <section class="Compose composer" data-sends>
        <div class="js-compose-sections">
          <div class="editor" data-tiptap data-name="0" role="textbox" aria-label="Message"></div>
          <div class="bar"><input type="file" hidden>${icon('Emoji')}${icon('Media')}</div>
        </div>
        <div class="ComposeWarnings"><button type="button" aria-expanded="false">1 error</button></div>
        <div class="bar"><button type="button">Save draft</button><button type="button" class="send" disabled>Send</button></div>
      </section>`),
  },
];

/** Meta Business Suite, at the composer's own address. */
export const businessPages: readonly TestPage[] = [
  {
    ...common,
    name: 'Meta Business Suite: a post',
    url: 'https://business.facebook.com/latest/composer/?asset_id=7001',
    site: 'business',
    box: '[data-testid="post"]',
    send: '.send',
    unheld: true,
    html: shell(`
      <form class="composer">
        <div class="bar"><div role="button" tabindex="0" aria-haspopup="listbox">Nordbread</div></div>
        <div class="bar"><div role="button" tabindex="0">Add photo/video</div></div>
        <div class="scroll"><div data-lexical="post" data-label="Write into the dialogue box" data-kind="rich" data-role="combobox"></div></div>
        <div class="bar">${icon('Emoji')}<div role="button" tabindex="0">Click to open hashtag menu.</div></div>
        <div class="bar"><input type="checkbox" role="switch" aria-label="Set date and time"></div>
        <div class="bar">
          <div role="button" tabindex="0">Cancel</div>
          <div role="button" tabindex="0" class="send">Publish</div>
        </div>
      </form>`),
  },
];
