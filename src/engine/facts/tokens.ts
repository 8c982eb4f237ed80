import { linesOf } from './lines';

export type TokenKind =
  | 'word'
  | 'number'
  | 'money'
  | 'link'
  | 'mention'
  | 'hashtag'
  | 'cashtag'
  | 'emoji'
  | 'newline'
  | 'mark';

export interface Token {
  kind: TokenKind;
  /** UTF-16 offsets, end exclusive. */
  start: number;
  end: number;
  text: string;
  /** Lower case, straight apostrophes, compatibility letters folded ("𝗡𝗘𝗪" reads "new"). */
  norm: string;
  /** Inside quotation marks, code or a quoted line: somebody else's words. */
  quoted: boolean;
}

/** All tokens of a text in order; white space between them is left out, line ends are tokens. */
export function tokenise(text: string): Token[] {
  return linesOf(text).flatMap(({ tokens }) => tokens);
}
