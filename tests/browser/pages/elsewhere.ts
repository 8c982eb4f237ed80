import type { TestPage } from './page';

/* Pages of sites that nobody wrote a file for: what they have in common with others is structure, not names. */

const ANA = { author: 'Ana Ruiz', text: 'The morning ferry is full by six now. How do you get your bread across?' };

/** The fields beside it that are none of our business. */
const TWINS = `
  <aside class="side">
    <form role="search"><textarea name="q" aria-label="Search"></textarea><button>Go</button></form>
    <section class="chat-panel"><textarea aria-label="To the harbour office"></textarea><button type="button">Send</button></section>
    <form><textarea name="bio" aria-label="Who you are"></textarea><button>Save</button></form>
  </aside>`;
const twins = ['[name="q"]', '.chat-panel textarea', '[name="bio"]'];

/** A thread, and the place to answer below it. */
const threadWith = (answer: string): Omit<TestPage, 'name' | 'url' | 'box'> => ({
  site: 'village.example',
  kind: 'comment',
  send: '.answer > button',
  sendKey: '',
  twins,
  parent: ANA,
  html: `
      <div class="shell"><main class="column">
        <article class="post"><header><a rel="author" href="/people/ana">${ANA.author}</a></header><p>${ANA.text}</p><button type="button">Useful</button></article>
        ${answer}
      </main>${TWINS}</div>`,
});

/** A forum: a form of the browser's own, and a field that is a part of a component. */
export const forumPages: readonly TestPage[] = [
  {
    name: 'Elsewhere: an answer in a forum',
    url: 'https://village.example/thread/3',
    box: '#answer',
    ...threadWith(
      '<form class="answer" data-sends novalidate><textarea id="answer" rows="6" aria-label="Your answer"></textarea><button>Réponds</button></form>',
    ),
  },
  {
    name: 'Elsewhere: an answer in a component',
    url: 'https://village.example/thread/4',
    box: 'village-box textarea',
    ...threadWith(
      '<section class="answer"><village-box></village-box><button type="button">Réponds</button></section>',
    ),
  },
];

/** A community with a rich editor, a toolbar, and a button that belongs to no form. */
export const communityPages: readonly TestPage[] = [
  {
    name: 'Elsewhere: a reply in a popup',
    url: 'https://makers.example/reply',
    site: 'makers.example',
    kind: 'comment',
    box: '[data-name="0"]',
    send: '.send',
    sendKey: 'Control+Enter',
    twins,
    parent: ANA,
    html: `
      <div class="shell"><main class="column"><h1>Notes</h1></main>${TWINS}</div>
      <div class="layer"><div class="reply-popup dialog" data-sends>
        <div class="bar"><button type="button">×</button><button type="button" class="send" disabled>Note</button></div>
        <div class="quoted"><a href="/@ana">${ANA.author}</a><p>${ANA.text}</p></div>
        <div class="editor" data-tiptap data-name="0" role="textbox" aria-label="Your reply"></div>
        <div class="bar"><button type="button" class="emoji-button">☺</button><button type="button" class="preview">Vorschau</button></div>
      </div></div>`,
  },
  {
    name: 'Elsewhere: a post in a community',
    url: 'https://makers.example/new',
    site: 'makers.example',
    kind: 'post',
    box: '[data-name="0"]',
    send: '.send',
    sendKey: '',
    twins,
    html: `
      <div class="shell"><main class="column">
        <h1>Something new?</h1>
        <section data-sends>
          <div class="bar"><button type="button" aria-label="Bold"><b aria-hidden="true"></b></button></div>
          <div class="editor" data-tiptap data-name="0" role="textbox" aria-label="Your post"></div>
          <div class="bar"><button type="button" class="send" disabled>Veröffentlichen</button></div>
        </section>
      </main>${TWINS}</div>`,
  },
];
