import { DIALOG, lastWorded, matchesOf, precedes, smallest, wordsOf } from './around';
import { fieldOf } from './field';
import type { GrantedSite } from './granted';
import { isModEnter } from './keys';
import type { Composer } from './site';

/** A web client for Mastodon's servers: each draws the same composer in its own way. */
interface Client {
  /** Whether this page is drawn by the client. */
  isHere(): boolean;
  /** The composer around a field, where the field is the one that takes the post. */
  rootOf(field: HTMLElement): HTMLElement | undefined | null;
  /** Whether only those who are named in the post will see it: a message, which is none of our business. */
  isDirect(root: HTMLElement): boolean;
  answered(root: HTMLElement, field: HTMLElement): Element | undefined;
  quoted(root: HTMLElement, field: HTMLElement): Element | undefined;
  text: readonly string[];
  author: readonly string[];
  send: readonly string[];
  /** How many more fit, as the page says. */
  left(root: HTMLElement): number | undefined;
  own(root: HTMLElement): ReturnType<NonNullable<Composer['author']>>;
  /** A row of its own for the badge, where the client needs to be told. */
  row?(root: HTMLElement): ReturnType<NonNullable<Composer['row']>>;
}

const has = (root: ParentNode, selector: string): boolean => root.querySelector(selector) !== null;

/** A whole number that the page shows on its own, also below zero. */
function numberIn(element: Element | null): number | undefined {
  const words = element?.textContent?.trim().replace('−', '-') ?? '';
  return /^-?\d+$/.test(words) ? Number(words) : undefined;
}

function person(names: (string | undefined)[], handles: (string | undefined)[]): ReturnType<Client['own']> {
  const told = (from: (string | undefined)[]) => from.filter((one): one is string => one !== undefined && one !== '');
  const [name] = told(names);
  const [handle] = told(handles);
  if (!name && !handle) return undefined;
  return { ...(name && { names: [name] }), ...(handle && { handles: [handle] }) };
}

interface State {
  meta?: { me?: string };
  accounts?: Record<string, { acct?: string; display_name?: string }>;
}

const states = new WeakMap<Element, State>();

/** What the server gives the page to begin with; parsed once, since it holds a lot. */
function stateIn(script: Element | null): State {
  if (!script) return {};
  const known = states.get(script) ?? (JSON.parse(script.textContent || '{}') as State);
  states.set(script, known);
  return known;
}

const VISIBILITY = '.compose-form__dropdowns, .privacy-dropdown, .dropdown-button';
/** The sign for "only who is named", in the names that its picture has had; and what the warning links to. */
const DIRECT = [
  ...['.icon-at', '.icon-envelope', '.fa-at', '.fa-envelope'].flatMap((icon) =>
    VISIBILITY.split(', ').map((control) => `${control} ${icon}`),
  ),
  '.compose-form__warning a[href*="#private"]',
].join(', ');

/** Two of these make the page Mastodon's own. */
const SIGNS = ['#mastodon', '#initial-state', '.compose-form'];

/** Mastodon's own, from 4.0 to 4.5, and glitch-soc, which is built on it. Read from their source, 2023 to 2026. */
const web: Client = {
  isHere: () => SIGNS.filter((sign) => has(document, sign)).length > 1,
  rootOf(field) {
    if (field.tagName !== 'TEXTAREA' || field.closest('.compose-form__upload')) return undefined;
    const named = field.closest<HTMLElement>('.compose-form');
    const root = named ?? (field.matches('.autosuggest-textarea__textarea') ? field.closest('form') : null);
    // Whose audience cannot be told may be a message.
    return root && has(root, VISIBILITY) ? root : undefined;
  },
  isDirect: (root) => has(root, DIRECT),
  answered: (root) => root.querySelector('.reply-indicator') ?? undefined,
  quoted: (root) => root.querySelector('.status__quote, .status--is-quote') ?? undefined,
  text: ['.reply-indicator__content', '.status__content__text', '.status__content'],
  author: ['.display-name__html', '.display-name strong', '.display-name'],
  send: ['.compose-form__submit button', '.compose-form__publish button', 'button[type="submit"]'],
  left: (root) => numberIn(root.querySelector('.character-counter')),
  own() {
    const { meta, accounts } = stateIn(document.querySelector('#initial-state'));
    const me = accounts?.[meta?.me ?? ''];
    return person([me?.display_name], [me?.acct]);
  },
  row(root) {
    const [foot] = matchesOf(root, ['.compose-form__footer', '.compose-form__buttons-wrapper']);
    return foot?.parentElement ? { parent: foot.parentElement, before: foot } : undefined;
  },
};

/** Elk, whose names of styles tell the audience. Read from its source, 2026. */
const elk: Client = {
  isHere: () => has(document, '[aria-roledescription="publish-widget"], #__nuxt .publish-button, meta[content="Elk"]'),
  rootOf(field) {
    if (field.tagName === 'TEXTAREA') return undefined;
    const named = field.closest<HTMLElement>('[aria-roledescription="publish-widget"]');
    return named ?? smallest(field, document.body, (part) => has(part, '.publish-button'));
  },
  isDirect: (root) => has(root, '[class~="bg-dm"], [class~="i-ri:at-line"]'),
  answered(root) {
    // A composer in a dialog belongs to nothing that is behind it.
    const scope = root.closest(DIALOG) ?? document;
    const posts = [...scope.querySelectorAll('[aria-roledescription="status-details"]')];
    return posts.findLast((post) => precedes(post, root) && post.closest(DIALOG) === root.closest(DIALOG));
  },
  quoted: (root, field) => [...root.querySelectorAll('.status-body')].find((post) => precedes(field, post)),
  text: ['.content-rich', '.status-body'],
  author: ['a[href*="/@"]'],
  send: ['.publish-button', '[aria-describedby="publish-tooltip"]'],
  left(root) {
    const counter = [...root.querySelectorAll('[dir="ltr"]')].map(({ textContent }) => textContent ?? '');
    const [, used, limit] = counter.map((words) => words.match(/^\s*(\d+)\s*\/\s*(\d+)\s*$/)).find(Boolean) ?? [];
    return used === undefined ? undefined : Number(limit) - Number(used);
  },
  own: (root) =>
    person(
      [],
      [
        root
          .querySelector('a[href*="/@"]')
          ?.getAttribute('href')
          ?.match(/\/@(\w+)/)?.[1],
      ],
    ),
};

/** Phanpy, which writes the audience into its form. Read from its source, 2026. */
const phanpy: Client = {
  isHere: () => has(document, '#compose-container, .compose-field, meta[content="Phanpy"]'),
  rootOf(field) {
    const isBox = field.matches('textarea[name="status"], textarea.compose-field');
    return isBox ? (field.closest<HTMLElement>('#compose-container') ?? field.closest('form')) : undefined;
  },
  isDirect(root) {
    const select = root.querySelector<HTMLSelectElement>('select[name="visibility"]');
    return (
      root.matches('.form-visibility-direct') || has(root, '.form-visibility-direct') || select?.value === 'direct'
    );
  },
  answered: (root) =>
    [...root.querySelectorAll('.status-preview')].find((preview) => has(preview, '.reply-to')) ?? undefined,
  quoted: (root, field) => [...root.querySelectorAll('.status')].find((post) => precedes(field, post)),
  text: ['.content .inner-content', '.content'],
  author: ['.name-text b', '.name-text'],
  send: ['form button[type="submit"]', 'button[type="submit"]'],
  left: (root) => numberIn(root.querySelector('.char-counter:not([hidden]) .counter')),
  own: (root) => person([], [root.querySelector('.compose-top .account-block')?.textContent?.match(/@(\w+)/)?.[1]]),
};

const CLIENTS: readonly Client[] = [web, elk, phanpy];

function readPost(post: Element | undefined, { text, author }: Client): { author?: string; text: string } | undefined {
  if (!post) return undefined;
  const [written] = post.matches(text.join(', ')) ? [post] : matchesOf(post, text);
  const words = written && wordsOf(written);
  if (!words) return undefined;
  // "Dana Lee" and, below or behind it, the handle.
  const names = matchesOf(post, author).map((name) =>
    wordsOf(name)
      .split('\n')[0]
      ?.replace(/\s*@.*/, '')
      .trim(),
  );
  const name = names.find((candidate) => candidate);
  return { ...(name && { author: name }), text: words };
}

function compose(client: Client, editable: HTMLElement, rootNow: () => HTMLElement): Composer {
  const answered = () => client.answered(rootNow(), editable);
  const parent = () => answered() ?? client.quoted(rootNow(), editable);
  const kindNow = () => (answered() ? 'reply' : parent() ? 'quote' : 'post');
  const sends = () => {
    const root = rootNow();
    // The person may turn a post into a message while they write: that is never held.
    if (client.isDirect(root)) return [];
    const named = matchesOf(root, client.send);
    const worded = lastWorded(editable, root);
    return named.length || !worded ? named : [worded];
  };
  return {
    // The same box takes posts and replies: it is asked anew each time.
    get kind() {
      return kindNow();
    },
    get key() {
      const author = parent()
        ?.querySelector('a[href*="@"]')
        ?.getAttribute('href')
        ?.match(/@[\w.@-]+$/)?.[0];
      return [kindNow(), author].filter(Boolean).join(' ');
    },
    editable,
    get root() {
      return rootNow();
    },
    replyTo: () => readPost(parent(), client),
    author: () => client.own(rootNow()),
    // Each server has its own limit, and a warning counts too.
    left: () => client.left(rootNow()),
    sendButtons: sends,
    // glitch-soc's second button, for another audience, has a key of its own.
    isSendKey: (event) => {
      const isSecond = event.key === 'Enter' && event.altKey && !event.isComposing && sends().length > 1;
      return (isModEnter(event) || isSecond) && !client.isDirect(rootNow());
    },
    row: () => client.row?.(rootNow()),
  };
}

/** Mastodon on any server, and glitch-soc, Elk and Phanpy; a textarea, in Elk TipTap. */
export const mastodon: GrantedSite = {
  id: 'mastodon',
  name: 'Mastodon',
  matches: [],
  hosts: [],
  isHere: () => CLIENTS.some((client) => client.isHere()),
  find(element) {
    const editable = fieldOf(element);
    const client = editable && CLIENTS.find((known) => known.isHere() && known.rootOf(editable));
    const root = client?.rootOf(editable as HTMLElement);
    if (!editable || !client || !root || client.isDirect(root)) return undefined;
    return compose(client, editable, () => client.rootOf(editable) ?? root);
  },
};
