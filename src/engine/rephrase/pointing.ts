import type { Facts } from '../facts/facts';
import type { Sentence } from '../facts/sentences';
import { oneOf } from '../questions/shape';
import { type Body, inner, isLowerCase } from './body';
import type { Edit } from './edits';

/** What may stand between words and the link that they lead to without saying anything. */
const BETWEEN = /^[\s:!.,–—>→↓|~-]*(?:(?:👉|👇|➡|⬇|▶|🔗|⤵|🔽)\uFE0F?[\s:!.,–—>→-]*)*$/u;

/** Words that lead on to a link: "There’s more at" before one that follows, "There’s more here:" where it stands apart. */
export function leadingTo(said: string, gap: string): string {
  const apart = /\n\s*$/.exec(gap)?.[0];
  // A link on a line of its own stays there.
  return apart ? said.replace(/ at$/, ' here:') + apart : `${said} `;
}

/** Words in place of a clause. Those that end in a colon or in "at" lead on to the link behind it; a raised voice is lowered. */
export function inPlace(body: Body, said: string, facts: Facts): Edit {
  const { start, end, close, link } = body;
  // "Sold out?Look here" stood too close.
  const gapBefore = /[.!?]/.test(facts.text[start - 1] ?? '') ? ' ' : '';
  const text = gapBefore + (isLowerCase(facts) ? inner(said) : said);
  const between = link ? facts.text.slice(close, link.start) : '';
  if (!/(?::| at)$/.test(text)) {
    const shouts = facts.text.slice(end, close).includes('!');
    if (!shouts) return { start, end, text };
    return { start, end: close, text: text + (link && /^ $/.test(between) ? ':' : '.') };
  }
  if (!link || !BETWEEN.test(between)) return { start, end: close, text: text.replace(/ (?:at|here:)$/, '.') };
  return { start, end: link.start, text: leadingTo(text, between) };
}

/** The same draft is always answered in the same words; another draft may get others. */
export function chosen(ways: readonly string[], clause: string, facts: Facts, taken: readonly string[] = []): string {
  // The same lead twice in one draft would sound like a form.
  const lead = (way: string) => way.split(' ').slice(0, 2).join(' ');
  const fresh = ways.filter((way) => !taken.some((other) => lead(other) === lead(way)));
  const opening = facts.said.slice(0, 4).map(({ norm }) => norm);
  return oneOf(fresh.length > 0 ? fresh : ways, `${clause.toLowerCase()} ${opening.join(' ')}`);
}

const NAMED =
  /\b(report|video|story|guide|recording|slides|list|tips|article|interview|podcast|episode|survey|blog|study|recipe|map|programme|program|schedule|review|paper|photos|pictures|webinar|newsletter|ebook|infographic)\b/i;
const OWN = /\b(?:our|my|the|new|this|her|his|their|full|latest)\b/i;

/** The nearest thing that a link may lead to, in the sentence before. */
function namedIn(sentence: Sentence | undefined): string | undefined {
  if (!sentence || !OWN.test(sentence.text)) return undefined;
  const noun = NAMED.exec(sentence.text)?.[1];
  return noun === noun?.toLowerCase() ? noun : undefined;
}

/** Whether a link that was there already is the thing that the sentence before names. */
function isLinked(sentence: Sentence | undefined): boolean {
  return sentence?.tokens.some(({ kind }) => kind === 'link') ?? false;
}

/** Words that lead to a link behind this sentence: the thing that the sentence names, else that there is more. */
export function pointer(facts: Facts, before: Sentence | undefined, by: string): string {
  const noun = isLinked(before) ? undefined : namedIn(before);
  if (noun && noun !== 'blog') {
    const are = /s$/.test(noun) ? 'are' : 'is';
    return chosen([`The ${noun} ${are} at`, `You’ll find the ${noun} at`], noun, facts);
  }
  const ways = ['There’s more at', 'You’ll find more at', 'The rest is at'];
  if (before && !isLinked(before)) ways.push('There’s more about it at', 'You’ll find more about it at');
  // Twice the same words in one draft would be a button again.
  const fresh = ways.filter((way) => !facts.text.includes(way));
  return chosen(fresh.length > 0 ? fresh : ways, by, facts);
}
