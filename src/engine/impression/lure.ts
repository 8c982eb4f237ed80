import type { Facts } from '../facts/facts';
import type { Sentence } from '../facts/sentences';

/** Words that open a question; where they open a headline without a mark, the answer is kept behind the link. */
const ASKING = new Set('who which what whose how are do does is can could will did where when why'.split(' '));

/** The small words that a headline leaves in lower case. */
const SMALL = new Set(
  'a an and as at but by for from if in is it nor of on or so the to up via vs with than that'.split(' '),
);

/** A headline is longer than a cry and shorter than a paragraph, in words. */
const SHORTEST = 4;
const LONGEST = 24;

/** Whether every word but the small ones begins with a capital, as headline writers set them. */
function isHeadline({ words }: Sentence): boolean {
  if (words.length < SHORTEST || words.length > LONGEST) return false;
  const weighty = words.filter((word) => !SMALL.has(word.norm));
  const capital = weighty.filter((word) => /^[\p{Lu}\p{N}]/u.test(word.text)).length;
  return weighty.length >= 3 && capital >= weighty.length - 1;
}

/** Shapes of a lure: a headline that counts or asks, a last line that only points on, a heap of links. */
export function lureOf(facts: Facts): [name: string, value: number][] {
  const { sentences, text, links } = facts;
  const first = sentences[0];
  const headline = first !== undefined && isHeadline(first) && links.length === 0 && facts.tags.length === 0;
  const alone = headline && sentences.length === 1;
  const opening = first?.tokens.find((token) => token.kind !== 'mark');
  const counted = opening?.kind === 'number' && /^\d{1,3}$/.test(opening.text);
  const ends = text.trimEnd();
  return [
    ['lure:headline', alone ? 1 : 0],
    ['lure:counted', alone && counted ? 1 : 0],
    ['lure:asking', alone && first.ending !== '?' && ASKING.has(opening?.norm ?? '') ? 1 : 0],
    ['lure:points-on', /(?::|\.\.\.|…|👇\p{Emoji_Modifier}?|⬇️?|↓|⤵️?)$/u.test(ends) ? 1 : 0],
    ['lure:links', Math.max(0, links.length - 2) > 0 ? 1 : 0],
    ['lure:one-line', !text.trim().includes('\n') && sentences.length === 1 ? 1 : 0],
  ];
}
