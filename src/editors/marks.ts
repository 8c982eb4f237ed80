/** What stands in an editor beside plain text: chips, pictures, and what the editor itself puts there and never sends. */

/** Drawn by the editor, and no part of the draft: placeholders, the marks of lists, what a suggestion would add. */
const ASIDE = [
  '[data-slate-placeholder]',
  '[data-slate-spacer]',
  '.ql-ui',
  '.ProseMirror-widget',
  '.ProseMirror-separator',
].join(', ');

/** Characters that give the caret a place: Quill and Slate take the first, CKEditor seven of the second. */
const FILLERS = /\uFEFF|\u2060{7}/g;
/** A text node of nothing but these was made for the caret, in whatever editor. */
const FILLER_ONLY = /^[\u200B\u2060\uFEFF]*$/;

const MEDIA = 'img, video, audio, iframe, canvas, hr';

/** Whether this is drawn by the editor and no part of the draft. */
export function isAside(element: Element): boolean {
  return element.matches(ASIDE);
}

/** Whether this is one thing in the draft that no caret gets into, such as a mention. */
export function isChip(element: Element): boolean {
  return element.getAttribute('contenteditable') === 'false' || element.hasAttribute('data-slate-void');
}

/** An emoji, of the system or of the site, as a picture that bears its sign or name. */
function isEmoji(element: Element): element is HTMLImageElement {
  return element instanceof HTMLImageElement && element.alt !== '' && !/\s/.test(element.alt);
}

/** The parts of a text node that a person has written: where each begins, and its characters. */
export function* writtenIn({ data }: Text): Generator<{ from: number; text: string }> {
  if (FILLER_ONLY.test(data)) return;
  let from = 0;
  for (const { 0: filler, index } of data.matchAll(FILLERS)) {
    if (index > from) yield { from, text: data.slice(from, index) };
    from = index + filler.length;
  }
  if (from < data.length) yield { from, text: data.slice(from) };
}

function lettersOf(node: Node): string {
  if (node instanceof Text) return [...writtenIn(node)].map(({ text }) => text).join('');
  if (node instanceof Element && isAside(node)) return '';
  if (node instanceof Element && isEmoji(node)) return node.alt;
  return [...node.childNodes].map(lettersOf).join('');
}

/**
 * What an element that is one thing reads as; nothing for elements that are not. A link that shows a shortened address
 * stands for the whole one.
 */
export function textOfThing(element: Element): string | undefined {
  if (element instanceof HTMLBRElement) return '\n';
  if (isEmoji(element)) return element.alt;
  if (!isChip(element)) return undefined;
  const letters = lettersOf(element).trim();
  const link = element.closest<HTMLAnchorElement>('a[href]') ?? element.querySelector<HTMLAnchorElement>('a[href]');
  if (!link || !/(…|\.\.\.)$/.test(letters)) return letters;
  const bare = (address: string) => address.replace(/^https?:\/\/(www\.)?/, '');
  return bare(link.href).startsWith(bare(letters).replace(/(…|\.\.\.)$/, '')) ? link.href : letters;
}

/** Whether this stands in the draft and cannot be told in letters: a picture, the card of a link. */
export function isObject(element: Element): boolean {
  if (isEmoji(element) || isAside(element)) return false;
  if (element.matches(MEDIA)) return true;
  if (!isChip(element)) return false;
  return element.matches('div, figure, section, article, table') || (!lettersOf(element) && hasMedia(element));
}

function hasMedia(element: Element): boolean {
  return element.querySelector(MEDIA) !== null;
}
