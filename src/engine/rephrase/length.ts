/** How a site counts: X gives signs of most scripts two places and every link 23, whatever its length. */
import { tokenise } from '../facts/tokens';
import type { Draft } from '../reading';

const LIMITS: Readonly<Record<string, number>> = { x: 280, facebook: 63_206 };
const LINK = 23;

/** Code points that count one on X; all others count two. */
const NARROW: readonly (readonly [from: number, to: number])[] = [
  [0, 4351],
  [8192, 8205],
  [8208, 8223],
  [8242, 8247],
];

/** The length of a text as X counts it. */
export function weightedLength(text: string): number {
  let length = 0;
  for (const token of tokenise(text)) {
    if (token.kind === 'link') length += LINK - weigh(token.text);
    else if (token.kind === 'emoji') length += 2 - weigh(token.text);
  }
  return length + weigh(text);
}

function weigh(text: string): number {
  let length = 0;
  for (const char of text.normalize('NFC')) {
    const code = char.codePointAt(0) as number;
    length += NARROW.some(([from, to]) => code >= from && code <= to) ? 1 : 2;
  }
  return length;
}

/**
 * Whether a wording may be sent where the draft may: within the site's limit. Where the site is not known, what fits X
 * still fits it afterwards.
 */
export function fits(text: string, { site, text: draft }: Draft): boolean {
  const limit = LIMITS[site ?? 'x'];
  if (limit === undefined) return true;
  const length = (of: string) => (site === 'facebook' ? of.length : weightedLength(of));
  return length(text) <= limit || (!site && length(draft) > limit);
}
