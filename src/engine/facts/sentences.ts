import { type Saying, sayingOf } from './saying';
import type { Token } from './tokens';

/** A run of tokens that says one thing: up to a full stop, a question or exclamation mark, or the end of a line. */
export interface Sentence {
  index: number;
  /** UTF-16 offsets into the draft, end exclusive, without surrounding white space. */
  start: number;
  end: number;
  text: string;
  tokens: Token[];
  words: Token[];
  /** Which line of the draft it stands on, from 0. */
  line: number;
  /** Its last sentence mark: `?`, `!`, `.`, or nothing. */
  ending: Saying['ending'];
  /** What it says wherever it stands. */
  saying: Saying;
}

const ABBREVIATIONS = new Set(
  'mr mrs ms dr prof st jr sr vs etc eg ie e.g i.e no vol fig approx dept est inc ltd co corp jan feb mar apr jun jul aug sep sept oct nov dec a.m p.m u.s u.k'.split(
    ' ',
  ),
);

function endsSentence(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i] as Token;
  if (token.kind !== 'mark' || !/[.!?…]/.test(token.text[0] ?? '')) return false;
  const next = tokens[i + 1];
  if (!next || next.kind === 'newline') return true;
  const touching = next.start === token.end;
  if (token.text === '.') {
    const before = tokens[i - 1];
    if (touching && next.kind !== 'emoji' && !/["”’')\]]/.test(next.text)) return false;
    if (before && before.end === token.start) {
      if (ABBREVIATIONS.has(before.norm)) return false;
      // "J. K. Row" and "1. First": initials and list numbers.
      if (/^\p{Lu}$/u.test(before.text) && before.norm !== 'i') return false;
      if (before.kind === 'number' && before.end - before.start <= 2 && tokens[i - 2]?.kind === 'newline') return false;
      if (before.kind === 'number' && before.end - before.start <= 2 && i === 1) return false;
    }
  }
  // "so … anyway": an ellipsis before a small letter goes on.
  if (/^(?:\.{2,}|…)/.test(token.text) && next.kind === 'word' && /^\p{Ll}/u.test(next.text)) return false;
  return true;
}

/** Groups tokens into sentences. Emoji and closing marks that follow an end still belong to it. */
export function sentencesOf(text: string, tokens: readonly Token[]): Sentence[] {
  const sentences: Sentence[] = [];
  let current: Token[] = [];
  let line = 0;
  const close = () => {
    const first = current[0];
    const last = current[current.length - 1];
    if (first && last) {
      const words = current.filter((token) => token.kind === 'word');
      const { start } = first;
      const { end } = last;
      const saying = sayingOf(text.slice(start, end), current);
      const { ending } = saying;
      sentences.push({
        index: sentences.length,
        start,
        end,
        text: saying.text,
        tokens: current,
        words,
        line,
        ending,
        saying,
      });
    }
    current = [];
  };
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (token.kind === 'newline') {
      close();
      line++;
      continue;
    }
    current.push(token);
    if (!endsSentence(tokens, i)) continue;
    while (i + 1 < tokens.length) {
      const next = tokens[i + 1] as Token;
      const closing = next.kind === 'mark' && /^["”’')\]!?.…]/.test(next.text) && next.start === token.end;
      if (next.kind !== 'emoji' && !closing) break;
      current.push(next);
      i++;
    }
    close();
  }
  close();
  return sentences;
}

/** So much of a sentence tells what it is about, in UTF-16 units; what goes on for longer is a list or no sentence. */
const BEGINNING = 400;

/** The sentence as far as it is worth taking apart word by word: a longer one ends at the last whole token. */
export function beginningOf(sentence: Sentence): Sentence {
  if (sentence.text.length <= BEGINNING) return sentence;
  const fits = ({ end }: Token) => end <= sentence.start + BEGINNING;
  const tokens = sentence.tokens.filter(fits);
  const end = tokens.at(-1)?.end ?? sentence.start;
  const text = sentence.text.slice(0, end - sentence.start);
  const saying = sayingOf(text, tokens);
  return { ...sentence, end, text, tokens, words: sentence.words.filter(fits), ending: '', saying };
}
