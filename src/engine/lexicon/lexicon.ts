/**
 * One list of words and phrases, as data. A phrase is words in lower case with one space between; it may hold
 * `(a|b|)` alternatives, `*` for any one word, `^` at the front for "begins a sentence", and the classes
 * `<number> <money> <link> <mention> <tag> <emoji>`. Hyphens, and punctuation inside a sentence, never match.
 */
export interface Lexicon {
  /** Also its file name. */
  id: string;
  /** Where the wordings come from, or which line of the evidence they serve. */
  source: string;
  phrases: readonly string[];
}

export function defineLexicon(lexicon: Lexicon): Lexicon {
  return lexicon;
}

/** All phrases that a pattern with alternatives stands for. */
export function expand(phrase: string): string[] {
  const open = phrase.indexOf('(');
  if (open < 0) return [phrase.replace(/\s+/g, ' ').trim()];
  let depth = 0;
  let close = open;
  const cuts = [open];
  for (; close < phrase.length; close++) {
    const char = phrase[close];
    if (char === '(') depth++;
    else if (char === ')' && --depth === 0) break;
    else if (char === '|' && depth === 1) cuts.push(close);
  }
  if (depth !== 0) throw new Error(`Unclosed bracket in "${phrase}"`);
  cuts.push(close);
  const head = phrase.slice(0, open);
  const tail = phrase.slice(close + 1);
  return cuts.slice(0, -1).flatMap((cut, i) => expand(head + phrase.slice(cut + 1, cuts[i + 1]) + tail));
}

/**
 * The table: the least automaton over words that accepts every phrase of every list. Phrases with many alternatives share
 * their endings, so it stays small. Plain JSON, so that it is ready as soon as it is parsed.
 */
export interface Table {
  lists: string[];
  /** Every word, class and sign of the phrases, in order: a word is known by its place here. */
  words: string[];
  start: number;
  /** For each state where the next words lead: word, state, word, state …, in order of the words. */
  steps: number[][];
  /** For each state the lists (by place) that have a phrase ending there. */
  ends: number[][];
}

interface Node {
  ends: Set<number>;
  next: Map<string, Node>;
}

const node = (): Node => ({ ends: new Set(), next: new Map() });

/** Builds the table of all lists. Runs at build time; the engine only reads what it made. */
export function buildTable(lexicons: readonly Lexicon[]): Table {
  const root = node();
  lexicons.forEach((lexicon, index) => {
    for (const phrase of lexicon.phrases.flatMap(expand)) {
      let at = root;
      for (const word of phrase
        .replace(/^\^\s*/, '^ ')
        .replaceAll('-', ' ')
        .split(' ')) {
        const next = at.next.get(word) ?? node();
        at.next.set(word, next);
        at = next;
      }
      at.ends.add(index);
    }
  });
  const words: string[] = [];
  const collect = ({ next }: Node): void => {
    for (const [word, to] of next) {
      words.push(word);
      collect(to);
    }
  };
  collect(root);
  const inOrder = [...new Set(words)].sort();
  const places = new Map(inOrder.map((word, place) => [word, place]));
  const steps: number[][] = [];
  const ends: number[][] = [];
  const known = new Map<string, number>();
  /** The number of the one state that stands for this node and all that go on like it. */
  const stateOf = (at: Node): number => {
    const next = [...at.next].map(([word, to]) => [places.get(word) as number, stateOf(to)] as const);
    const onwards = next.sort(([a], [b]) => a - b).flat();
    const key = JSON.stringify([[...at.ends], onwards]);
    const number = known.get(key) ?? ends.push([...at.ends]) - 1;
    steps[number] = onwards;
    known.set(key, number);
    return number;
  };
  const start = stateOf(root);
  return { lists: lexicons.map((lexicon) => lexicon.id), words: inOrder, start, steps, ends };
}
