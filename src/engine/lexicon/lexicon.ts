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
 * The table: a trie over words. A node maps a word to the next node; under the key `=` it names the lists (by index)
 * that have a phrase ending there. Plain JSON, so that it is ready as soon as it is parsed.
 */
export interface Node {
  [word: string]: Node | number[];
}
export interface Table {
  lists: string[];
  root: Node;
}

/** Builds the table of all lists. Runs at build time; the engine only reads what it made. */
export function buildTable(lexicons: readonly Lexicon[]): Table {
  const root: Node = {};
  lexicons.forEach((lexicon, index) => {
    for (const phrase of lexicon.phrases.flatMap(expand)) {
      let node = root;
      for (const word of phrase
        .replace(/^\^\s*/, '^ ')
        .replaceAll('-', ' ')
        .split(' ')) {
        node[word] ??= {};
        node = node[word] as Node;
      }
      node['='] ??= [];
      const ends = node['='] as number[];
      if (!ends.includes(index)) ends.push(index);
    }
  });
  return { lists: lexicons.map((lexicon) => lexicon.id), root };
}
