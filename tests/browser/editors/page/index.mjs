/** The page with every editor on it. Tests mount one anew, ask for its own state, and speak with the content script. */
import { others } from './others.mjs';
import { react } from './react.mjs';

const kinds = { ...react, ...others };
const mounted = new Map();

/** The first match in a part of the page, open shadow roots included. */
function find(root, selector) {
  const found = root.querySelector(selector);
  if (found) return found;
  for (const element of root.querySelectorAll('*')) {
    const within = element.shadowRoot && find(element.shadowRoot, selector);
    if (within) return within;
  }
  return null;
}

const EDITABLE = '[contenteditable="true"], textarea, input';
const fieldOf = (name) => find(document.getElementById(name), EDITABLE);
const rest = (ms) => new Promise((done) => setTimeout(done, ms));
const frame = () => rest(20);

async function mount(name, chip = false) {
  await mounted.get(name)?.end();
  const place = document.getElementById(name) ?? document.body.appendChild(document.createElement('section'));
  place.id = name;
  const fresh = document.createElement('div');
  place.replaceChildren(fresh);
  mounted.set(name, await kinds[name](fresh, chip));
  // And a moment more: React draws a box before it listens to it.
  do await frame();
  while (!fieldOf(name));
  fieldOf(name).focus();
  // Slate looks where the caret is every 100 ms, or later on a busy machine.
  for (let i = 0; i < 100 && mounted.get(name).listens?.() === false; i++) await frame();
}

/** The lines of an editor as a person sees them. */
function seen(name) {
  const field = fieldOf(name);
  if ('value' in field) return field.value;
  const shown = (element) => {
    // The one property that knows what is drawn.
    // biome-ignore lint/performance/useDomNodeTextContent: what is in the DOM is not all drawn.
    const { innerText } = element;
    return innerText.replace(/\n$/, '');
  };
  const isLine = (element) => !element.querySelector('p, div');
  const loose = field.firstChild?.nodeType === Node.TEXT_NODE ? [field.firstChild.data] : [];
  const lines = [...field.querySelectorAll('p, div')].filter(isLine).map(shown);
  const all = lines.length ? [...loose, ...lines] : [shown(field)];
  return all
    .join('\n')
    .replaceAll('\u00a0', ' ')
    .replaceAll(/[\uFEFF\u2060]/g, '');
}

let asked = 0;

/** Asks the content script, and waits for its answer. */
function ask(name, act, ...args) {
  const number = ++asked;
  return new Promise((resolve, reject) => {
    const listen = ({ detail }) => {
      const answer = JSON.parse(detail);
      if (answer.number !== number) return;
      document.removeEventListener('editors-told', listen);
      if ('fault' in answer) reject(new Error(answer.fault));
      else resolve(answer.value);
    };
    document.addEventListener('editors-told', listen);
    const detail = JSON.stringify({ number, name, act, args });
    document.dispatchEvent(new CustomEvent('editors-asked', { detail }));
  });
}

function compose(name, type) {
  fieldOf(name).dispatchEvent(new CompositionEvent(type, { bubbles: true, composed: true, data: '' }));
}

window.editors = {
  names: Object.keys(kinds),
  mount,
  rest,
  seen,
  ask,
  compose,
  chips: (name) => fieldOf(name).querySelectorAll('[contenteditable="false"]').length,
  state: (name) => mounted.get(name).state(),
  focus: (name) => fieldOf(name).focus(),
};
const wanted = new URLSearchParams(location.search).get('only');
for (const name of wanted ? [wanted] : Object.keys(kinds)) await mount(name);
window.editors.ready = true;
