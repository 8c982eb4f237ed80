import type { Facts } from '../facts/facts';
import { beginningOf } from '../facts/sentences';
import type { Token } from '../facts/tokens';
import { nounPhrases, singular } from '../language';
import { EMPTY_NOUNS } from './nouns';
import { LOOKED_AT, type Quote, quoteOf } from './quotable';
import { cut, Heard, isWordy, LEAST, LONGEST, trimmed } from './span';

/** A number with what it counts: "124,564 results", "$10 a month". */
export function figureOf(facts: Facts): Quote | undefined {
  for (const sentence of facts.sentences.slice(0, LOOKED_AT)) {
    if (!/\d/.test(sentence.text)) continue;
    const begun = beginningOf(sentence);
    for (const phrase of nounPhrases(begun.text)) {
      const start = sentence.start + phrase.start;
      const end = sentence.start + phrase.end;
      const said = facts.text.slice(start, end);
      const tokens = begun.tokens.filter((token) => token.start >= start && token.end <= end);
      const figure = /^(?:[$£€])?\d[\d,.]*(?:%|k|m|bn)?(?: (?:million|billion|thousand))? /i.exec(said)?.[0];
      if (!figure || phrase.words.length > 3 || tokens.some(({ kind, quoted }) => quoted || kind === 'hashtag'))
        continue;
      const value = Number(figure.replace(/[^\d.]/g, ''));
      const year = /^(?:19|20)\d\d $/.test(figure);
      const money = /[$£€%]/.test(said);
      // "Windows 10 upgrades": the number belongs to the name in front.
      if (/\p{Lu}\p{L}* $/u.test(facts.text.slice(sentence.start, start))) continue;
      if (
        year ||
        value < 2 ||
        !(money || phrase.plural) ||
        EMPTY_NOUNS.has(singular(phrase.head.norm)) ||
        (!money && /^\p{Lu}/u.test(phrase.words[0]?.text ?? '')) ||
        /[^\p{L}\p{N}$£€%.,'’ -]/u.test(said)
      )
        continue;
      if (
        /^(?:quid|pence|p|miles?|km|metres?|meters?|feet|inch(?:es)?|lbs?|kg|oz|grams?|spots?|places|seats|slots|spaces|beds?|tickets|mins?|minutes?|hrs?|hours?|days?|weeks?|months?|years?|yrs|secs?|seconds?|am|pm|st|nd|rd|th|january|february|march|april|may|june|july|august|september|october|november|december)$/i.test(
          phrase.head.norm,
        )
      )
        continue;
      const quote = quoteOf(facts, sentence, { tokens, open: false }, false);
      if (quote) return quote;
    }
  }
  return undefined;
}

/** Somebody else's words in the draft. */
export function quotationOf(facts: Facts): Quote | undefined {
  for (const sentence of facts.sentences.slice(0, LOOKED_AT)) {
    const begun = beginningOf(sentence);
    const quoted = begun.tokens.filter((token) => token.quoted);
    // A line that begins with ">" is a list or a reply as often as a quotation.
    if (quoted[0]?.text === '>') continue;
    const run = quoted.filter((token, i) => i === 0 || token.start - (quoted[i - 1] as Token).end <= 1);
    const body = trimmed(run.slice(/^["“`>]$/.test(run[0]?.text ?? '') ? 1 : 0)).filter(
      ({ text, kind }) => !(kind === 'mark' && /^["“”`]$/.test(text)),
    );
    const [first] = body;
    const last = body.at(-1);
    if (!first || !last || body.filter(isWordy).length < LEAST + 1) continue;
    const kept = last.end - first.start <= LONGEST ? { tokens: body, open: false } : cut(body, new Heard(begun));
    const quote = kept && quoteOf(facts, sentence, kept, false);
    if (quote) return quote;
  }
  return undefined;
}
