import { type Keepsake, remembered } from '../remembered';
import { moved } from './scan';
import type { Token } from './tokens';

/**
 * What a sentence says, wherever it stands: all offsets count from its own start. Sentences of the same words, of which
 * the same are quoted, share one saying for as long as it is remembered, so what follows from it alone is found once.
 */
export interface Saying extends Keepsake {
  text: string;
  tokens: readonly Token[];
  words: readonly Token[];
  /** Its last sentence mark: `?`, `!`, `.`, or nothing. */
  ending: '?' | '!' | '.' | '';
}

function endingOf(tokens: readonly Token[]): Saying['ending'] {
  for (let i = tokens.length - 1; i >= 0; i--) {
    const { kind, text } = tokens[i] as Token;
    if (kind === 'mark' && /[!?.…]/.test(text[0] ?? '')) return text.includes('?') ? '?' : text[0] === '!' ? '!' : '.';
    if (kind === 'word' || kind === 'number' || kind === 'money') break;
  }
  return '';
}

/** Stands between the words of a sentence and which of its tokens are quoted: no sentence holds a line end. */
const LINE_END = '\n';

const known = remembered((key, placed: readonly Token[]): Saying => {
  const text = key.split(LINE_END, 1)[0] as string;
  const from = placed[0]?.start ?? 0;
  const tokens = placed.map((token) => moved(token, -from));
  const words = tokens.filter(({ kind }) => kind === 'word');
  return { text, tokens, words, ending: endingOf(tokens), kept: [] };
});

/** What the sentence of these tokens says; `text` is that from the first of them to the last. */
export function sayingOf(text: string, tokens: readonly Token[]): Saying {
  const quoted = tokens.some((token) => token.quoted);
  return known(quoted ? text + LINE_END + tokens.map((token) => (token.quoted ? 1 : 0)).join('') : text, tokens);
}
