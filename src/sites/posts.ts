import { longestPiece, precedes, smallest, wordsOf } from './around';
import { named, namesOf } from './names';
import { layerOf } from './sending';

/** A post by its role. */
const POST = 'article, [role="article"], blockquote[cite]';
/** What somebody wrote, by the names that HTML, the common formats and the commonest forums have for it. */
const BODY = '[itemprop="articleBody"], [itemprop="text"], .e-content, .cooked';
/** And by what developers call it: "comment-body", "status__content", "postbody", "NoteText". */
const NAMED_BODY =
  /\b(?:post|comm(?:ent)?|status|note|article|entry|answer|question|top(?:ic)?|toot|reply|review|issue|wall item|discussion|video(?: info)?) ?(?:body|contents?|text|html|copy|prose|description)\b|\bbody comment\b/;
/** Beside it, and in it, stand parts with names like these. */
const NO_BODY = /\b(?:header|author|footer|actions?|meta|title|form|editor|input|field|warning|user ?name|count)\b/;
/** What stands where a post will be. */
const STAND_IN = /\b(?:placeholder|skeleton|composer)\b/;
const MAY_BE_BODY = named('body', 'content', 'text', 'html', 'copy', 'prose', 'description');
/** The part of a post that holds its text, where only the post is named. */
const TEXT_OF = ':is(.post, .comment, .status, .note, .message, .answer, .question) :is(.content, .body, .text)';

/** A part that names who wrote it, by the same means, and links to somebody's own page. */
const AUTHOR = '[rel~="author"], [itemprop="author"], .p-author, .h-card .p-name, address';
const NAMED_AUTHOR =
  /\b(?:author|user ?name|user (?:link|inline)|display name|nick(?:name)?|account name|person|poster|hn ?user)\b/;
const MAY_BE_AUTHOR = named('author', 'user', 'name', 'nick', 'person', 'poster');
const PROFILE = 'a[href*="/u/"], a[href*="/user"], a[href*="/@"], a[href*="/profile"], a[href*="/people/"]';

/** Not what somebody wrote. */
const CONTROLS = 'button, [role="button"], form, nav, aside, footer, time, textarea, [contenteditable]';
const PRESSED = 'button, [role="button"]';
const SAID_BY = `${CONTROLS}, ${AUTHOR}, ${PROFILE}, ${POST}`;
/** What is shorter says nothing. UTF-16 units. */
const LEAST = 15;
/** Of a long post its beginning says what it is about. UTF-16 units. */
const ENOUGH = 2_000;
/** So many steps out from a post its author is named, in so many UTF-16 units. */
const STEPS = 6;
const LONGEST_NAME = 60;
/** So many posts before a field are looked at for a name. */
const NEAREST = 40;
const USERNAME = '[class*="username" i], [itemprop="name"]';
/** What stands out above a text. */
const HEADS = 'a[href], strong, b, h3, h4, h5';

function isPost(part: Element): boolean {
  const names = namesOf(part);
  if (STAND_IN.test(names)) return false;
  return part.matches(`${POST}, ${BODY}, ${TEXT_OF}`) || (NAMED_BODY.test(names) && !NO_BODY.test(names));
}

/** The posts of a page beside a field, in its order: what holds their text, where that has a name. Reads the whole page. */
export function postsBeside(field: Element, page: Element): Element[] {
  const all = [...page.querySelectorAll(`${POST}, ${BODY}, ${TEXT_OF}, ${MAY_BE_BODY}`)].filter(
    (part) => isPost(part) && !part.contains(field) && !part.closest(PRESSED) && part.textContent?.trim(),
  );
  // What is nested follows at once, since they are in the order of the page; the inner one holds the text.
  return all.filter((part, i) => {
    const inner = all[i + 1];
    return !inner || inner.matches(POST) || !part.contains(inner);
  });
}

/** What surrounds a post, step by step, as long as no other post is in it, and what stands right above that. */
function* aroundOf(post: Element, posts: readonly Element[]): Generator<Element> {
  const isOthers = (part: Element) => posts.some((other) => !post.contains(other) && part.contains(other));
  let around: Element | null = post;
  for (let step = 0; around && step < STEPS && !isOthers(around); step++, around = around.parentElement) {
    yield around;
    for (let above = around.previousElementSibling; above && !isOthers(above); above = above.previousElementSibling) {
      yield above;
    }
  }
}

/** Who wrote a post, as far as the part around it says so: by names in code, or in bold or a link above the text. */
function authorsOf(post: Element, posts: readonly Element[]): string[] {
  const around = [...aroundOf(post, posts)];
  const all = (selector: string, fits: (part: Element) => boolean) =>
    around
      .flatMap((each) => [...(each.matches(selector) ? [each] : []), ...each.querySelectorAll(selector)])
      .filter(fits)
      .map((part) => {
        const inner = [USERNAME, 'strong, b', 'a[href]'].map((each) => part.querySelector(each)).find((each) => each);
        return (
          wordsOf(inner ?? part)
            .split('\n')[0]
            ?.trim()
            .replace(/^@/, '') ?? ''
        );
      })
      .filter((name) => name !== '' && name.length < LONGEST_NAME);
  const isText = isPost(post) && !post.matches(POST);
  const isBeside = (part: Element) => !isText || !post.contains(part);
  const isNamed = (part: Element) => part.matches(`${AUTHOR}, ${PROFILE}`) || NAMED_AUTHOR.test(namesOf(part));
  const named = all(`${AUTHOR}, ${MAY_BE_AUTHOR}, ${PROFILE}`, (part) => isBeside(part) && isNamed(part));
  return named.length > 0 ? named : all(HEADS, (part) => precedes(part, post));
}

/** The post whose author the field or its dialog names, as in "Reply to a post by @ana": in every language the name is the same. */
function namedBy(field: HTMLElement): Element | undefined {
  const labels = [field, layerOf(field)].flatMap((part) => [
    part?.getAttribute('aria-label'),
    part?.getAttribute('placeholder'),
  ]);
  const label = labels.filter(Boolean).join(' ');
  if (!label) return undefined;
  const posts = postsBeside(field, document.body);
  // One's own name may stand there too, above one's own posts.
  const before = posts.filter((post) => precedes(post, field)).slice(-NEAREST);
  const said = ` ${label.split(/[\s@,.:!?…]+/).join(' ')} `;
  const isSaid = (name: string) => name.length > 2 && said.includes(` ${name} `);
  return before.findLast((post) => authorsOf(post, posts).some(isSaid));
}

/** A part above the field in its dialog that names somebody and says something: the post that is answered or quoted there. */
function shownAbove(field: HTMLElement): Element | undefined {
  const layer = layerOf(field);
  const signs = [...(layer?.querySelectorAll<HTMLElement>(`${PROFILE}, time`) ?? [])];
  for (const sign of signs.filter((each) => precedes(each, field))) {
    const shared = layer && smallest(sign, layer, (part) => part.contains(field));
    const part = shared && smallest(sign, shared, (each) => each.parentElement === shared);
    if (part && wordsOf(part, SAID_BY).length >= LEAST) return part;
  }
  return undefined;
}

/**
 * The post that a field answers. Where the list goes on behind the field, or its first is like its last, it is the last one
 * before the field; a field at the end of comments answers what they all answer, the first of the page.
 */
export function answeredBy(field: HTMLElement, page: HTMLElement, posts: readonly Element[]): Element | undefined {
  const around = field.parentElement?.closest(POST);
  for (let part = field.parentElement; part && page.contains(part); part = part.parentElement) {
    const own = posts.filter((post) => part?.contains(post));
    const before = own.filter((post) => precedes(post, field));
    const isThread = before[0]?.className === before.at(-1)?.className;
    if (before.length > 0) return own.length > before.length || isThread ? before.at(-1) : posts[0];
    if (part === around) return around;
  }
  return around ?? namedBy(field) ?? shownAbove(field);
}

/** What a post says, its beginning at least, and whose it is. */
export function readPost(post: Element, posts: readonly Element[]): { author?: string; text: string } | undefined {
  const [author] = authorsOf(post, posts);
  // Sites mark what people wrote by its direction; where none does, all words count but those of answers inside the post.
  const said = (post.matches(POST) && longestPiece(post)) || wordsOf(post, SAID_BY);
  const text = said.replace(/\s*\n\s*/g, '\n').slice(0, ENOUGH);
  return text ? { ...(author && { author }), text } : undefined;
}
