import type { TestPage } from './page';

const icon = (label: string) =>
  `<button type="button" class="icon" aria-label="${label}"><svg viewBox="0 0 20 20"><circle cx="10" cy="10" r="7"></circle></svg></button>`;

const ANA = {
  author: 'Ana Ruiz',
  text: 'My starter went flat in the cold kitchen. What do you feed yours in winter?',
};
const TOM = { author: 'Tom Okafor', text: 'Found a bakery that still scores every loaf by hand.' };

const editor = (name: string) => `
  <div class="row">
    <div class="avatar"></div>
    <div class="grow"><div class="ProseMirror-light editor" data-tiptap data-name="${name}" role="textbox" aria-label="Rich-Text Editor" translate="no"></div></div>
  </div>`;

/** The post that is answered, above the first editor: a block with a label, which folds and unfolds. */
const answered = ({ author, text }: typeof ANA) => `
  <div class="row post" tabindex="0" aria-label="Beitrag, auf den du antwortest, ein- oder ausklappen">
    <div class="avatar"></div>
    <div class="grow"><div><div dir="auto">${author}</div></div><div><div dir="auto">${text}</div></div></div>
  </div>`;

const quoted = ({ author, text }: typeof ANA) => `
  <div class="quoted"><div class="byline"><div dir="auto">${author}</div><div dir="auto">@tom.example</div></div><div dir="auto">${text}</div></div>`;

const dialog = (content: string, button: string) => `
  <div class="layer"><div role="dialog" aria-modal="true" class="dialog" data-trap>
    <div data-testid="composePostView" data-sends>
      <div class="bar">
        <button type="button" aria-label="Cancel"><div dir="auto">Cancel</div></button>
        <button type="button" data-testid="composerPublishBtn" class="send" disabled><div dir="auto">${button}</div></button>
      </div>
      ${content}
      <div class="bar">${icon('Add media')}${icon('Emoji')}${icon('Add another post')}</div>
    </div>
    <textarea aria-label="Alt text"></textarea>
    <div role="searchbox" class="ProseMirror editor" contenteditable="true" data-name="search" aria-label="Search GIFs"></div>
    <div data-gramm="false" data-testid="composePostView"><div class="editor" data-tiptap data-name="opted-out"></div></div>
  </div></div>`;

const shell = (layers: string) => `
  <div id="root" class="shell">
    <nav class="nav" role="navigation">
      <a href="/">Home</a><a href="/messages">Chat</a><a href="/profile/dana.example">Profile</a>
    </nav>
    <main class="column">
      <div data-testid="feedItem-by-tom.example" class="post"><a href="/profile/tom.example">${TOM.author}</a><div data-testid="postText" dir="auto">${TOM.text}</div></div>
    </main>
  </div>
  ${layers}`;

const common = {
  box: '[data-name="0"]',
  send: '[data-testid="composerPublishBtn"]',
  sendKey: 'Control+Enter',
  twins: ['[role="dialog"] textarea', '[data-name="search"]', '[data-name="opted-out"]'],
  author: { handles: ['dana.example'] },
};

export const blueskyPages: readonly TestPage[] = [
  {
    ...common,
    name: 'Bluesky: a post',
    url: 'https://bsky.app/',
    kind: 'post',
    html: shell(dialog(editor('0'), 'Post')),
  },
  {
    ...common,
    name: 'Bluesky: a reply',
    url: 'https://bsky.app/?reply',
    kind: 'reply',
    parent: ANA,
    html: shell(dialog(answered(ANA) + editor('0'), 'Antworten')),
  },
  {
    ...common,
    name: 'Bluesky: a quote',
    url: 'https://bsky.app/?quote',
    kind: 'quote',
    parent: TOM,
    html: shell(dialog(editor('0') + quoted(TOM), 'Post')),
  },
  {
    ...common,
    name: 'Bluesky: the second post of a thread',
    url: 'https://bsky.app/?thread',
    kind: 'post',
    box: '[data-name="1"]',
    html: shell(dialog(editor('0') + editor('1'), 'Post all')),
  },
];
