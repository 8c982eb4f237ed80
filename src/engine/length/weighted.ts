import { tokenise } from '../facts/tokens';

/** Every link counts as many on X, whatever its length. */
const LINK = 23;

/** Code points that count one on X; all others count two. From the third version of X's own rules. */
const NARROW: readonly (readonly [from: number, to: number])[] = [
  [0, 4351],
  [8192, 8205],
  [8208, 8223],
  [8242, 8247],
];

function weigh(text: string): number {
  let length = 0;
  for (const char of text.normalize('NFC')) {
    const code = char.codePointAt(0) as number;
    length += NARROW.some(([from, to]) => code >= from && code <= to) ? 1 : 2;
  }
  return length;
}

/** As X counts: signs of most scripts take two places, so does an emoji, and a link takes 23. */
export function weightedLength(text: string): number {
  let length = 0;
  for (const token of tokenise(text)) {
    if (token.kind === 'link') length += LINK - weigh(token.text);
    else if (token.kind === 'emoji') length += 2 - weigh(token.text);
  }
  return length + weigh(text);
}
