/**
 * Gives the elements of the new Reddit their shadow roots, with slots for what stands in the page, around the real Lexical.
 * They are like the site's in what is where, and in nothing else.
 */
import './lexical';

/** What a shadow root holds: slots by their names, and buttons by their ids. */
function parts(names: readonly string[]): HTMLElement[] {
  return names.map((name) => {
    const slot = document.createElement('slot');
    if (name) slot.name = name;
    const part = document.createElement('div');
    part.append(slot);
    return part;
  });
}

function button(id: string, words: string): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.id = id;
  made.textContent = words;
  return made;
}

const block = new CSSStyleSheet();
block.replaceSync(':host { display: block }');

function define(name: string, inside: (host: HTMLElement) => readonly HTMLElement[]): void {
  customElements.define(
    name,
    class extends HTMLElement {
      constructor() {
        super();
        const root = this.attachShadow({ mode: 'open' });
        root.adoptedStyleSheets = [block];
        root.append(...inside(this));
      }
    },
  );
}

const SLOTS: Record<string, readonly string[]> = {
  'comment-composer-host': [''],
  'faceplate-form': [''],
  'shreddit-async-loader': [''],
  'shreddit-comment': ['comment', 'actionRow', ''],
  'shreddit-comment-action-row': [''],
  'shreddit-composer': ['rte', 'cancel-button', 'submit-button'],
  'shreddit-post': ['title', 'text-body'],
};
for (const [name, slots] of Object.entries(SLOTS)) define(name, () => parts(slots));

define('faceplate-textarea-input', () => [document.createElement('textarea')]);
define('r-post-form-submit-button', (host) => {
  const post = button('inner-post-submit-button', 'Post');
  // The page's own button stands for what the site's element does.
  post.addEventListener('click', () => host.closest('form')?.querySelector<HTMLElement>('.send')?.click());
  return [button('inner-save-draft-button', 'Save draft'), post];
});

for (const form of document.querySelectorAll('form')) {
  form.addEventListener('submit', (event) => event.preventDefault());
}
