import { answerOf } from '../answer/answer';
import type { Facts } from '../facts/facts';
import type { Line } from '../facts/lines';
import { keptWith } from '../remembered';

/** Marks that programs are full of; talk has the round brackets too, but none of the strong ones. */
const CODE_MARK = /^[{}();=<>[\]\\]/;
const STRONG_MARK = /^[{};=\\]/;
/** So many of them, and so large a share of all tokens, make a text code. */
const CODE_MARKS = 6;
const CODE_SHARE = 0.25;

/** Lines that only programs have: a function's head, a query, a loop of the shell. */
const CODE_LINE =
  /^[ \t]*(?:(?:def|class) \w+\([^)\n]*\):|(?:select|delete) [^\n]{1,200} from [^\n]+;$|(?:for|while|if) [^\n]{1,200}; ?(?:do|then)\b|#include\b|import \w+ from\b|(?:const|let|var) \w+ ?=)/im;

const markIn = keptWith(({ tokens }: Line) => {
  const marks = tokens.filter(({ kind, text }) => kind === 'mark' && CODE_MARK.test(text));
  return { marks: marks.length, strong: marks.filter(({ text }) => STRONG_MARK.test(text)).length };
});

const isCodeLine = keptWith(({ text }: Line) => CODE_LINE.test(text));

function isCode({ tokens, lines }: Facts): boolean {
  let [marks, strong] = [0, 0];
  for (const { line } of lines) {
    if (isCodeLine(line)) return true;
    const found = markIn(line);
    marks += found.marks;
    strong += found.strong;
  }
  return strong > 1 && marks >= CODE_MARKS && marks >= tokens.length * CODE_SHARE;
}

/** What singers write around a line, or over a verse. */
const SUNG = /[♪♫♬🎵🎶]|^\s*[[(]?(?:verse|chorus|refrain|bridge)(?: \d)?[\])]?:?\s*$/iu;
/** A verse has so many lines, and short ones; a line that comes back twice makes a refrain. */
const VERSE = 4;
const LONGEST_LINE = 60;
const BULLET = /^[-•*→>\d]/u;

const verseOf = keptWith(({ text }: Line) => text.trim().toLowerCase());
const isSung = keptWith(({ text }: Line) => SUNG.test(text));

function isSong({ lines, links, tags }: Facts): boolean {
  if (lines.filter(({ line }) => isSung(line)).length > 1) return true;
  if (lines.length < VERSE || links.length + tags.length > 0) return false;
  const all = lines.map(({ line }) => verseOf(line)).filter((verse) => verse !== '');
  const sung = all.filter((verse) => verse.includes(' ') && verse.length < LONGEST_LINE && !BULLET.test(verse));
  return sung.length >= VERSE && sung.length === all.length && sung.length - new Set(sung).size > 1;
}

/** The name of a share, as lists of them are written: "AAPL, TSLA, 3%". */
const TICKER = /^\p{Lu}{2,5}$/u;
const LABELS = 3;
/** With more words it says something. */
const MANY = 60;

/** Whether it only lists: tags, handles, tickers and numbers, and hardly a word that says something of them. */
function isList(facts: Facts): boolean {
  const { tokens, words, tags, mentions } = facts;
  if (words.length > MANY) return false;
  const tickers = tokens.filter(({ kind, text }, i) => {
    const next = tokens[i + 1];
    const alone = !next || next.kind === 'newline' || next.kind === 'number' || /^[,/|+-]/.test(next.text);
    return kind === 'word' && TICKER.test(text) && alone;
  }).length;
  const labels = tags.length + mentions.length + facts.of('cashtag').length;
  return words.length - tickers < LABELS && labels + tickers >= LABELS;
}

/** Why a draft cannot be judged, in plain words; nothing when it can. */
export function tooLittle(facts: Facts): string | undefined {
  const { words, language } = facts;
  const said = words.length + facts.of('number').length + facts.of('money').length;
  if (facts.text.trim() === '') return 'There is nothing here yet.';
  if (words.length === 0) return 'There are no words in it yet. Say a bit more, and I’ll listen again.';
  if (isCode(facts)) return 'This looks like code. I only know how people talk.';
  if (isList(facts)) return 'Only labels so far. Say something about them, and I’ll listen again.';
  if (language === 'mul') return 'I only read English well, and only part of this is English.';
  if (language !== 'en') return 'I only read English well, and this looks like another language.';
  if (isSong(facts)) return 'This reads like a song, and I don’t judge singing.';
  // "Anna Berg." is enough where they asked who.
  if (answerOf(facts)?.answered.length) return undefined;
  if (said === 1) return 'One word is too little to go on. Say a bit more, and I’ll listen again.';
  if (said === 2) return 'Two words are too little to go on. Say a bit more, and I’ll listen again.';
  return undefined;
}
