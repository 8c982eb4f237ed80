import { type Keepsake, keptWith, remembered } from '../remembered';
import { type Marks, marksOf, type Quotation, quotationsIn } from './quotations';
import { moved, tokensIn } from './scan';
import { type Sentence, sentencesOf } from './sentences';
import type { Token } from './tokens';

/**
 * A line with its line end, wherever it stands: offsets count from its own start. No token and no sentence goes on over a
 * line end, so its text and which of its tokens are quoted tell all of it.
 */
export interface Line extends Keepsake {
  /** With its line end, where it has one. */
  text: string;
  tokens: readonly Token[];
  sentences: readonly Sentence[];
  /** Where it stood last: lines in front of a change stay where they are. */
  stood: PlacedLine | undefined;
}

/** A line where it stands in a draft. */
export interface PlacedLine extends Keepsake {
  line: Line;
  tokens: readonly Token[];
  sentences: readonly Sentence[];
  /** Its UTF-16 offset in the draft. */
  start: number;
  /** Which line it is, and how many sentences stand before it. */
  number: number;
  before: number;
}

/** What is written in a line, before quotation marks are looked at. */
interface Writing extends Keepsake {
  text: string;
  tokens: readonly Token[];
  marks: Marks;
}

const writingOf = remembered((text): Writing => {
  const tokens = tokensIn(text);
  return { text, tokens, marks: marksOf(tokens), kept: [] };
});

function lineOf(text: string, tokens: readonly Token[]): Line {
  return { text, tokens, sentences: sentencesOf(text, tokens), stood: undefined, kept: [] };
}

const plainLine = keptWith(({ text, tokens }: Writing) => lineOf(text, tokens));

/** By what is written and, behind a line end, what of it is quoted. */
const quotingLine = remembered((_, [{ text, tokens }, quotations]: [Writing, readonly Quotation[]]): Line => {
  const isQuoted = (at: number) => quotations.some(([from, to]) => from <= at && at < to);
  return lineOf(
    text,
    tokens.map((token, at) => (isQuoted(at) ? { ...token, quoted: true } : token)),
  );
});

function placed(line: Line, start: number, number: number, before: number): PlacedLine {
  const tokens = line.tokens.map((token) => moved(token, start));
  let at = 0;
  const sentences = line.sentences.map((sentence): Sentence => {
    const own = tokens.slice(at, at + sentence.tokens.length);
    at += own.length;
    const { index, text, ending, saying } = sentence;
    return {
      index: before + index,
      start: start + sentence.start,
      end: start + sentence.end,
      text,
      tokens: own,
      words: own.filter(({ kind }) => kind === 'word'),
      line: number,
      ending,
      saying,
    };
  });
  return { line, tokens, sentences, start, number, before, kept: [] };
}

/** The lines of a text, in order. Shared by all who ask, so nobody may change them. */
export function linesOf(text: string): PlacedLine[] {
  const starts: number[] = [];
  const writings: Writing[] = [];
  for (let start = 0; start < text.length; ) {
    const end = text.indexOf('\n', start) + 1 || text.length;
    starts.push(start);
    writings.push(writingOf(text.slice(start, end)));
    start = end;
  }
  const quotations = quotationsIn(
    writings.map(({ marks }) => marks),
    starts,
  );
  let before = 0;
  return writings.map((writing, number) => {
    const quoted = quotations.get(number);
    const line = quoted
      ? quotingLine(`${writing.text}\n${quoted.map(([from, to]) => `${from}-${to}`).join()}`, [writing, quoted])
      : plainLine(writing);
    const start = starts[number] as number;
    const { stood } = line;
    const stays = stood && stood.start === start && stood.number === number && stood.before === before;
    const now = stays ? stood : placed(line, start, number, before);
    line.stood = now;
    before += now.sentences.length;
    return now;
  });
}
