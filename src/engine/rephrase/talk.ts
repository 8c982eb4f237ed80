import type { Facts } from '../facts/facts';
import { oncePer } from '../facts/once';
import type { Token } from '../facts/tokens';
import { type Edit, edited } from './edits';

/** "FathersDay" is said as "Fathers Day"; "SXSW" and "COP26" as they are. */
export function spoken(tag: string): string {
  return tag.slice(1).replace(/(\p{Ll})(?=\p{Lu})/gu, '$1 ');
}

/** What a draft says aloud: tags in a sentence as words, no links and accounts, nobody else's words. */
export const talkOf = oncePer((facts): string => {
  const labels = new Set(facts.trailingTags);
  const edits = facts.tokens.flatMap(({ start, end, kind, text, quoted }, i): Edit[] => {
    const isLabel = labels.has(facts.tokens[i] as Token);
    if (quoted || isLabel || kind === 'link' || kind === 'mention') return [{ start, end, text: '' }];
    return kind === 'hashtag' ? [{ start, end, text: spoken(text) }] : [];
  });
  return edited(facts.text, edits).replaceAll('’', "'");
});

/** The subjects that a draft is filed under, as words. */
export function labelsOf({ trailingTags }: Facts): string {
  return trailingTags.map(({ text }) => spoken(text)).join(' ');
}

/** So long a text is told in sentences that end. */
const LONG = 400;

/** Whether a text stops in the middle of a sentence: the rest is still to be written, and nothing can be put behind it. */
export const isBrokenOff = oncePer(({ text, sentences }): boolean => {
  const last = sentences.at(-1);
  if (!last || text.length < LONG || sentences.length < 3) return false;
  return last.ending === '' && last.tokens.at(-1)?.kind === 'word' && last.words.length > 2;
});
