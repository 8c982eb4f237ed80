import type { Token } from '../facts/tokens';

/** Words that any two posts share: they show nothing about having listened. */
const COMMON = new Set(
  "the and for are was were been being have has had with this that these those there here from into onto over under about after before again they them their then than what which when where who whom why how your yours you'd mine ours his hers its she him her would could should will can't cannot don't doesn't didn't isn't wasn't won't just very really also only even much many more most some any all every each both such same other another else ever never always often still yet too not yes yeah but because while until since though although if else out off down back away through during between within without against near like get got gets getting goes going gone went make makes made making take takes took taken taking give gives gave come comes came know knows knew think thinks thought want wants need needs see sees saw seen say says said look looks looking thing things stuff way ways time times day days week year years people person someone anyone everyone something anything everything nothing good great nice best better new first last one ones two lot lots thanks thank please hello today love".split(
    ' ',
  ),
);

/** One stem for "plan", "plans", "planned" and "planning": near enough to see that two people speak of one thing. */
export function stem(norm: string): string {
  const word = norm.replace(/^[#@]/, '').replace(/'s$/, '');
  if (word.length < 5) return word.replace(/s$/, '').replace(/(?<=..)e$/, '');
  const short = word
    .replace(/(?:ies|ied)$/, 'y')
    .replace(/(?:ings?|ed|ers?|ly|es|s)$/, '')
    .replace(/e$/, '');
  return short.replace(/([^aeiouls])\1$/, '$1');
}

function holds({ kind, norm }: Token): boolean {
  return (kind === 'word' || kind === 'hashtag' || kind === 'mention') && norm.length > 2 && !COMMON.has(norm);
}

/** The stems of the words that carry meaning, each with the word where it first stands. */
export function stemsOf(tokens: readonly Token[]): Map<string, Token> {
  const stems = new Map<string, Token>();
  for (const token of tokens.filter(holds)) {
    const stemmed = stem(token.norm);
    if (!stems.has(stemmed)) stems.set(stemmed, token);
  }
  return stems;
}
