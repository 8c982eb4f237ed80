import { tokenise } from '../facts/tokens';
import { graphemesOf } from './graphemes';

/** Every link counts as many, whatever its length; only those with their scheme are links. */
const LINK = 'x'.repeat(23);
const IS_LINK = /^https?:\/\//i;

/** The server of whoever is mentioned is not counted. */
const REMOTE = /(?<=^|[^/\w])(@\w+)@[a-z0-9.-]+[a-z0-9]/gi;

const EMOJI = /\p{Extended_Pictographic}|\p{Regional_Indicator}|\u20E3/u;
/** Marks above and below letters that count with their letter: one for each letter, and none of other scripts. */
const MARKS = '\\u0300-\\u036F\\u1AB0-\\u1AFF\\u1DC0-\\u1DFF\\u20D0-\\u20FF\\uFE20-\\uFE2F';
const JOINED = new RegExp(`(?<![${MARKS}])[${MARKS}]`, 'gu');

/** Signs as Mastodon's web client counts them: an emoji is one, and so is a letter with its mark. */
function countSigns(text: string): number {
  let count = 0;
  for (const sign of graphemesOf(text)) count += EMOJI.test(sign) ? 1 : [...sign.replace(JOINED, '')].length;
  return count;
}

/**
 * As Mastodon's web client counts: links as 23, mentions without their server. Read from its source, 2026; a content
 * warning counts too, and the page subtracts it from what it says is left.
 */
export function mastodonLength(text: string): number {
  let counted = '';
  let end = 0;
  for (const token of tokenise(text)) {
    if (token.kind !== 'link' || !IS_LINK.test(token.text)) continue;
    counted += text.slice(end, token.start) + LINK;
    end = token.end;
  }
  return countSigns((counted + text.slice(end)).replace(REMOTE, '$1'));
}
