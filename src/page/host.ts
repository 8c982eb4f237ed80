import parts from '../ui/parts.css?inline';
import tokens from '../ui/tokens.css?inline';

/** Events that bubble no further than our element: a site that hears them would type, submit, dismiss its dialog or take the focus back. */
const OURS = [
  'keydown',
  'keyup',
  'keypress',
  'input',
  'beforeinput',
  'change',
  'paste',
  'copy',
  'cut',
  'compositionstart',
  'compositionend',
  'focusin',
  'focusout',
  'pointerdown',
  'pointerup',
  'mousedown',
  'mouseup',
  'click',
  'dblclick',
  'contextmenu',
  'wheel',
  'touchstart',
  'touchend',
];

let sheets: CSSStyleSheet[] | undefined;
function ourSheets(): CSSStyleSheet[] {
  sheets ??= [tokens, parts].map((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    return sheet;
  });
  return sheets;
}

export interface Host {
  element: HTMLElement;
  /** Where Preact renders. */
  mount: HTMLElement;
  theme(theme: 'light' | 'dark'): void;
}

/** An element of ours with an open shadow root, the look inside it, and no event bubbling on from it to the page. */
export function makeHost(name: 'good-guest-badge' | 'good-guest-card', signal: AbortSignal): Host {
  const element = document.createElement(name);
  const root = element.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = ourSheets();
  const mount = document.createElement('div');
  mount.className = 'gg';
  // Our words are English on any page.
  mount.lang = 'en';
  mount.dir = 'ltr';
  root.append(mount);
  for (const type of OURS)
    element.addEventListener(type, (event) => event.stopPropagation(), { signal, passive: true });
  signal.addEventListener('abort', () => element.remove(), { once: true });
  return {
    element,
    mount,
    theme: (theme) => {
      element.dataset.theme = theme;
      mount.dataset.theme = theme;
    },
  };
}

/** Takes away what an older version of ours left behind in this page. */
export function removeOldHosts(): void {
  for (const element of document.querySelectorAll('good-guest-badge, good-guest-card')) element.remove();
}
