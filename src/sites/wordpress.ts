import { matchesOf, wordsOf } from './around';
import { fieldOf } from './field';
import type { GrantedSite } from './granted';
import type { Composer } from './site';

/*
 * The form below an article that every WordPress page brings, whatever its theme: its fields and where it is sent to have
 * names that the server needs. From WordPress' own templates, up to 2026.
 */
const FORM = ['form[action$="/wp-comments-post.php"]', 'form#commentform', 'form:has([name="comment_post_ID"])'];
const POST_ID = '[name="comment_post_ID"]';
const PARENT_ID = '[name="comment_parent"]';
/** Some pages rename the box against robots and hide the old one. */
const BOX = 'textarea';
const SEND = ['[name="submit"][type="submit"]', '#submit', '[type="submit"]'];
const TEXT = ['.comment-content', '.comment-body p', 'p'];
const COMMENTER = ['.comment-author .fn', '.comment-author', '.fn'];
const ARTICLE = ['.entry-content', '.wp-block-post-content', '.post-content', 'article'];
const TITLE = ['h1.entry-title, h1.wp-block-post-title', 'article h1', 'h1'];
const WRITER = ['[rel="author"]', '.entry-meta .author, .wp-block-post-author__name', '.byline a'];
/** The bar above the page has the name in every language; the line above the box has it among words. */
const SIGNED_IN = ['#wpadminbar .display-name'];
/** An article is long, and its beginning says what it is about. UTF-16 units. */
const ENOUGH = 3000;

function formOf(field: Element): HTMLFormElement | undefined {
  const form = field.closest('form');
  return form && FORM.some((selector) => form.matches(selector)) ? form : undefined;
}

const written = (form: HTMLFormElement, selector: string): string =>
  form.querySelector<HTMLInputElement>(selector)?.value.trim() ?? '';

function firstWords(root: ParentNode, candidates: readonly string[]): string | undefined {
  return matchesOf(root, candidates)
    .map((element) => wordsOf(element, 'button, form, script, style, .reply'))
    .find((words) => words !== '');
}

/** The comment that is answered; the form says which one, and it may have been moved below it. */
function answered(form: HTMLFormElement): Element | null {
  const id = written(form, PARENT_ID);
  if (!/^[1-9]\d*$/.test(id)) return null;
  return document.querySelector(`#comment-${id}, #div-comment-${id}, #li-comment-${id}`);
}

function readParent(form: HTMLFormElement): { author?: string; text: string } | undefined {
  const comment = answered(form);
  if (comment) {
    const author = firstWords(comment, COMMENTER);
    const text = firstWords(comment, TEXT);
    return text ? { ...(author && { author }), text } : undefined;
  }
  const author = firstWords(document, WRITER);
  const said = [firstWords(document, TITLE), firstWords(document, ARTICLE)].filter(Boolean).join('\n').slice(0, ENOUGH);
  return said ? { ...(author && { author }), text: said } : undefined;
}

/** Who is signed in, or what the person has written above the box. */
function ownAuthor(form: HTMLFormElement): { names: string[] } | undefined {
  const name = firstWords(document, SIGNED_IN) ?? written(form, '[name="author"]');
  return name ? { names: [name] } : undefined;
}

/** The comment form of a WordPress page; a textarea. */
export const wordpress: GrantedSite = {
  id: 'wordpress',
  name: 'WordPress comments',
  matches: [],
  hosts: [],
  isHere: () => matchesOf(document, FORM).length > 0,
  find(element) {
    const editable = fieldOf(element);
    const form = editable?.matches(BOX) ? formOf(editable) : undefined;
    if (!editable || !form) return undefined;
    // "Reply" moves the form below a comment, with the box and what is in it.
    const kindNow = () => (answered(form) ? 'reply' : 'comment');
    return {
      get kind() {
        return kindNow();
      },
      get key() {
        return [kindNow(), written(form, POST_ID), written(form, PARENT_ID)].filter(Boolean).join(' ');
      },
      editable,
      root: form,
      replyTo: () => readParent(form),
      author: () => ownAuthor(form),
      sendButtons: () => matchesOf(form, SEND).slice(0, 1),
      isSendKey: () => false,
    } satisfies Composer;
  },
};
