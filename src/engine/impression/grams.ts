import type { Facts, Span } from '../facts/facts';
import type { Line, PlacedLine } from '../facts/lines';
import type { Token, TokenKind } from '../facts/tokens';
import { keptWith } from '../remembered';
import { readAs } from './alike';

/** What stands for tokens of which only the kind tells something: every handle and link is read alike. */
const MASK: Partial<Record<TokenKind, string>> = {
  link: '<link>',
  mention: '<mention>',
  hashtag: '<tag>',
  cashtag: '<cashtag>',
  money: '<money>',
  number: '<number>',
};
const LINE = '<line>';
const START = '<start>';
const END = '<end>';

/** Longer runs of words are too rare to weigh. */
export const LONGEST_RUN = 3;

/** A token of a run of words, by the name that all its like share. UTF-16 offsets, end exclusive. */
export interface Named extends Span {
  name: string;
}

function named({ kind, norm, start, end }: Token): Named[] {
  const name = kind === 'word' ? readAs(norm) : (MASK[kind] ?? norm);
  return name === undefined ? [] : [{ name, start, end }];
}

/** What can run on inside a line: emoji stand by themselves, so that one at the end does not hide how a draft ends. */
export const namedIn = keptWith(({ tokens }: Line): readonly Named[] =>
  tokens.filter(({ kind }) => kind !== 'emoji' && kind !== 'newline').flatMap(named),
);

/** The emoji of a line, each a run of its own. */
export const emojiIn = keptWith(({ tokens }: Line): readonly Named[] =>
  tokens.filter(({ kind }) => kind === 'emoji').flatMap(named),
);

const placedIn = keptWith(({ line, start: by }: PlacedLine): readonly Named[] =>
  namedIn(line).map(({ name, start, end }) => ({ name, start: start + by, end: end + by })),
);

/** All that can run on in a draft, between its start and its end, and where in it each line begins. */
export function runningText({ lines, text }: Facts): { names: Named[]; begins: number[] } {
  const names: Named[] = [{ name: START, start: 0, end: 0 }];
  const begins: number[] = [];
  let pending = 0;
  for (const [number, line] of lines.entries()) {
    const words = placedIn(line);
    // Empty lines count inside a draft, not behind it.
    if (words.length > 0) {
      for (; pending > 0; pending--) names.push({ name: LINE, start: line.start, end: line.start });
    }
    begins[number] = names.length;
    for (const word of words) names.push(word);
    pending++;
  }
  names.push({ name: END, start: text.length, end: text.length });
  return { names, begins };
}

/** Runs of one to three names, each with where it first stands, in order of place: the same text gives the same list. */
export function gramsOf(facts: Facts): Map<string, Span> {
  const { names } = runningText(facts);
  const grams = new Map<string, Span>();
  const add = (gram: string, start: number, end: number) => {
    if (gram !== START && gram !== END && !grams.has(gram)) grams.set(gram, { start, end });
  };
  for (const [from, first] of names.entries()) {
    let gram = '';
    for (const { name, end } of names.slice(from, from + LONGEST_RUN)) {
      gram = gram ? `${gram} ${name}` : name;
      add(gram, first.start, end);
    }
  }
  for (const { line, start: by } of facts.lines) {
    for (const { name, start, end } of emojiIn(line)) add(name, start + by, end + by);
  }
  return new Map([...grams].sort(([, a], [, b]) => a.start - b.start));
}
