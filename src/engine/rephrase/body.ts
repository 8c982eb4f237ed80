import type { Facts, Span } from '../facts/facts';
import type { Sentence } from '../facts/sentences';
import type { Token } from '../facts/tokens';
import { terms } from '../language';

/** The words of a sentence without what hangs on it: emoji and mentions in front, links, tags, mentions and emoji behind. */
export interface Body extends Span {
  /** The words themselves. */
  text: string;
  /** Behind the marks that close the words. */
  close: number;
  /** The link right behind the words, where there is one: `from` is where the pointing to it ("here:") may begin. */
  link?: Token;
}

const HANGING = new Set<Token['kind']>(['link', 'hashtag', 'mention', 'emoji', 'cashtag']);
/** A tag or link behind one of these is a part of the sentence: "on #bikes", "at example.org". */
const LEADS_ON =
  /^(?:on|at|for|of|the|our|my|your|with|in|from|to|by|and|a|an|via|about|this|is|are|&|\+|or|like|join|visit|follow|use|using|watch|read|see|meet|w|vs|x)$/;

/** Whether a token only hangs on the sentence: no word needs it. */
function hangs(tokens: readonly Token[], i: number, labels: readonly Token[]): boolean {
  const token = tokens[i] as Token;
  if (token.kind === 'mark') return /^(?:[-–—>|•~*:→]+|➡|👉)$/.test(token.text);
  if (!HANGING.has(token.kind)) return false;
  if (token.kind === 'emoji') return true;
  let before = i - 1;
  while (before >= 0 && tokens[before]?.kind === 'hashtag' && token.kind === 'hashtag') before--;
  const previous = tokens[before];
  if (token.kind === 'mention') return previous?.kind !== 'word';
  if (token.kind === 'hashtag') {
    const closes = tokens.slice(i + 1).some(isEndMark);
    return labels.includes(token) && !closes && !(previous && LEADS_ON.test(previous.norm));
  }
  return !(previous && LEADS_ON.test(previous.norm));
}

function isEndMark(token: Token): boolean {
  return token.kind === 'mark' && /^[.!?…]/.test(token.text);
}

/** The link that the words lead to: only marks, emoji and line ends stand between. */
function linkBehind({ tokens }: Facts, at: number): Token | undefined {
  const next = tokens.find(({ start, kind }) => start >= at && !/^(?:mark|emoji|newline)$/.test(kind));
  return next?.kind === 'link' ? next : undefined;
}

/** The body of a sentence; nothing when it has no words of its own. */
export function bodyOf(sentence: Sentence, facts: Facts): Body | undefined {
  const { tokens } = sentence;
  let first = 0;
  while (first < tokens.length && /^(?:emoji|mention)$|^mark$/.test((tokens[first] as Token).kind)) {
    const token = tokens[first] as Token;
    if (token.kind === 'mark' && /["“(‘']/.test(token.text)) break;
    first++;
  }
  let last = tokens.length - 1;
  for (; last >= first; last--) {
    if (!isEndMark(tokens[last] as Token) && !hangs(tokens, last, facts.trailingTags)) break;
  }
  const from = tokens[first];
  const to = tokens[last];
  if (!from || !to || last < first || !tokens.slice(first, last + 1).some(({ kind }) => kind === 'word'))
    return undefined;
  let marks = last;
  while (isEndMark(tokens[marks + 1] ?? to) && tokens[marks + 1]) marks++;
  const close = (tokens[marks] as Token).end;
  const link = linkBehind(facts, close);
  const start = from.start - sentence.start;
  return {
    start: from.start,
    end: to.end,
    text: sentence.text.slice(start, to.end - sentence.start),
    close,
    ...(link ? { link } : {}),
  };
}

/** What stands behind the last emoji inside it, where that begins like a sentence: an emoji closes many a sentence. */
export function tailOf(body: Body): Body {
  const front = /^[\s\S]*\p{Extended_Pictographic}\uFE0F?\s+(?=\p{Lu})/u.exec(body.text)?.[0].length ?? 0;
  return front === 0 ? body : { ...body, start: body.start + front, text: body.text.slice(front) };
}

const BETWEEN_PARTS = /(?:\s*(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\uFE0F|\u200D)+)+\s+(?=\p{Lu})/gu;

/** The body cut where emoji close a sentence as a full stop would. The emoji belong to what stands before them. */
export function partsOf(body: Body): Body[] {
  const parts: Body[] = [];
  let from = 0;
  for (const gap of body.text.matchAll(BETWEEN_PARTS)) {
    const { link, ...bare } = body;
    const close = body.start + gap.index + gap[0].trimEnd().length;
    parts.push({
      ...bare,
      start: body.start + from,
      end: body.start + gap.index,
      text: body.text.slice(from, gap.index),
      close,
    });
    from = gap.index + gap[0].length;
  }
  return [
    ...parts.filter(({ text }) => text !== ''),
    { ...body, start: body.start + from, text: body.text.slice(from) },
  ];
}

/** Whether a draft begins its sentences with small letters: its author writes that way. */
export function isLowerCase({ sentences }: Facts): boolean {
  // Behind a number, a tag or ".@somebody" a small letter says nothing.
  const openings = sentences.flatMap(({ tokens, text }) => {
    if (text.startsWith('.@')) return [];
    const first = tokens.find(({ kind }) => kind !== 'emoji' && kind !== 'mark' && kind !== 'mention');
    return first?.kind === 'word' && /^\p{L}/u.test(first.text) ? first.text : [];
  });
  return openings.length > 0 && openings.every((word) => /^\p{Ll}/u.test(word));
}

/** The words as they stand inside a sentence: names, acronyms and "I" keep their capital. */
export function inner(text: string): string {
  const first = /^[\p{L}\p{N}]+(?:['’]\p{L}+)*/u.exec(text)?.[0] ?? '';
  if (!/^\p{Lu}\p{Ll}*(?:['’]\p{Ll}+)?$/u.test(first) || /^I(?:['’]|$)/.test(first)) return text;
  const [term, next] = terms(text.slice(0, 200));
  const isPlain = term && PLAIN.some((tag) => term.tags.has(tag)) && !term.tags.has('ProperNoun');
  const goesOn = next !== undefined && /^\p{Lu}\p{Ll}/u.test(next.text) && !term?.closes;
  if (!SMALL.test(first) && (!isPlain || goesOn)) return text;
  return text[0]?.toLowerCase() + text.slice(1);
}

/** Words that are hardly ever names. */
const PLAIN = ['Verb', 'Pronoun', 'Determiner', 'Preposition', 'Adverb', 'Conjunction', 'Adjective'];
const SMALL =
  /^(?:Our|My|The|This|These|Those|That|A|An|We|You|He|She|It|They|There|Here|With|For|In|On|At|From|By|Your|Their|His|Her|Its|All|And|But|So|If|When|How|What|Why|Where|Who|Just|Now|To|Get|Join|Try|Shop|Book|Read|See|Save)(?:['’]|$)/;
