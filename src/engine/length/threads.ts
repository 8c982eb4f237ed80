import { tokenise } from '../facts/tokens';

const utf8 = new TextEncoder();

/** As Threads says that it counts (Meta's own notes for its interface, 2026): an emoji as the bytes it takes, links in full. */
export function threadsLength(text: string): number {
  let { length } = text;
  for (const token of tokenise(text)) {
    if (token.kind === 'emoji') length += utf8.encode(token.text).length - token.text.length;
  }
  return length;
}
