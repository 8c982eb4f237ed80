import { keptWith } from '../remembered';
import type { Saying } from './saying';
import type { Sentence } from './sentences';
import type { Token } from './tokens';

/** A run of words in capitals. UTF-16 offsets, end exclusive. */
export interface Shout {
  start: number;
  end: number;
  words: number;
  letters: number;
}

/** The shape of an acronym, which a calm voice writes in capitals too … */
const ACRONYM = /^(?:[A-Z]{2,4}s?|[A-Z][A-Z0-9]*\d[A-Z0-9]*|NASA|UNESCO|HTTPS?|UNICEF|LGBTQ)$/;

/** … unless it is an everyday word, shouted. */
const SHORT_WORDS = new Set(
  'the and for you all new now buy get out our are not but can has had was one day sale free this that with just only here come back last best like join from have will what when your more must shop save win big hot wow yes no so my me we up go it is on in to at be do if of or as an by he hey huge news next stop look read call link deal deals week today gift ever love live open wait don omg'.split(
    ' ',
  ),
);

function isAcronym(word: string): boolean {
  return ACRONYM.test(word) && !SHORT_WORDS.has(word.toLowerCase());
}

/** Where the words in capitals stand among the words of a saying, and whether it has words of the author's own. */
const capitalsIn = keptWith(({ words }: Saying): { own: boolean; capitals: ReadonlySet<number> } => {
  const capitals = new Set<number>();
  for (const [at, { text, quoted }] of words.entries()) {
    if (!quoted && /\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text)) capitals.add(at);
  }
  return { own: words.some(({ quoted }) => !quoted), capitals };
});

/** Runs of words in capitals that hold more than acronyms, in the sentences of one line: a run may go on over their ends. */
export function shoutsIn(sentences: readonly Sentence[]): Shout[] {
  const shouts: Shout[] = [];
  let run: Token[] = [];
  const close = () => {
    const [first, last] = [run[0], run.at(-1)];
    if (first && last && run.some(({ text }) => !isAcronym(text))) {
      const letters = run.reduce((sum, { text }) => sum + text.length, 0);
      shouts.push({ start: first.start, end: last.end, words: run.length, letters });
    }
    run = [];
  };
  for (const sentence of sentences) {
    const { own, capitals } = capitalsIn(sentence.saying);
    if (capitals.size === 0) {
      if (own) close();
      continue;
    }
    for (const [at, word] of sentence.words.entries()) {
      if (word.quoted) continue;
      if (capitals.has(at) && (word.text.length > 1 || run.length > 0)) run.push(word);
      else close();
    }
  }
  close();
  return shouts;
}
