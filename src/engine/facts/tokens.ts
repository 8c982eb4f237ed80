/**
 * Cuts a text into tokens in one pass. Every pattern is anchored where the pass stands and has no nested repetition,
 * so the cost grows with the length of the text alone.
 */
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

const PATTERNS: [TokenKind, RegExp][] = [
  ['newline', /\r?\n/y],
  ['link', /(?:https?:\/\/|www\.)[^\s<>"“”⟦⟧]+/iy],
  [
    'link',
    /[a-z0-9][a-z0-9-]{0,62}(?:\.[a-z0-9-]{1,63}){0,3}\.(?:com|org|net|io|co|uk|de|fr|eu|app|dev|ly|me|tv|gg|ai|shop|store|blog|info|biz|us|ca|au|in|example|test)(?:\/[^\s<>"“”⟦⟧]*)?(?![a-z0-9@-])/iy,
  ],
  ['mention', /@[\p{L}\p{N}_]+(?:[.-][\p{L}\p{N}_]+){0,4}(?:@[a-z0-9-]+(?:\.[a-z0-9-]+){1,4})?/iuy],
  ['hashtag', /[#＃][\p{N}_]*\p{L}[\p{L}\p{M}\p{N}_]*/uy],
  ['cashtag', /\$[a-z]{1,6}(?![a-z0-9])/iy],
  ['money', /(?:US|A|C)?[$£€¥₹]\s?\d[\d,.]*\d?\s?(?:k|m|bn|million|billion)?(?!\p{L})/iuy],
  ['money', /\d[\d,.]*\s?(?:dollars?|euros?|pounds|usd|eur|gbp|quid)(?!\p{L})/iuy],
  [
    'emoji',
    /(?:\p{Regional_Indicator}{2}|[0-9#*]\uFE0F?\u20E3|\p{Extended_Pictographic}(?:\uFE0F|\p{Emoji_Modifier})?(?:\u200D\p{Extended_Pictographic}(?:\uFE0F|\p{Emoji_Modifier})?)*)/uy,
  ],
  ['number', /\d+(?:[.,:]\d+)*(?:%|st|nd|rd|th|k|m|x|am|pm)?(?!\p{L})/iuy],
  ['word', /[\p{L}\p{N}_][\p{L}\p{M}\p{N}_]*(?:['’‘][\p{L}\p{M}]+)*/uy],
  ['mark', /([!?.,…—–\-*=~>|])(?:\1|[!?])*/y],
  ['mark', /[^\s]/uy],
];

/** Sentence marks that a bare link drags along: "see example.org." */
const LINK_TAIL = /[.,;:!?'’)\]…]+$/;

/** Letters and signs that are pictographs to Unicode but plain text to people. */
const PLAIN_SIGNS = new Set(['©', '®', '™', '‼', '⁉', '〰', '〽']);

function normalise(text: string): string {
  const lower = text.toLowerCase().replaceAll('’', "'").replaceAll('‘', "'");
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the range is plain ASCII
  return /^[\u0000-\u007f]*$/.test(lower) ? lower : lower.normalize('NFKC').toLowerCase();
}

function scan(text: string, at: number): { kind: TokenKind; end: number } {
  for (const [kind, pattern] of PATTERNS) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (!match) continue;
    let end = at + match[0].length;
    if (kind === 'link') end -= LINK_TAIL.exec(match[0])?.[0].length ?? 0;
    if (kind === 'emoji' && PLAIN_SIGNS.has(match[0])) return { kind: 'mark', end };
    return { kind, end };
  }
  return { kind: 'mark', end: at + 1 };
}

/** A closing quotation mark is looked for this far, so that one stray mark does not swallow the draft. */
const LONGEST_QUOTE = 600;

/** Marks the tokens between a pair of double quotation marks or backquotes, and lines that begin with `>`. */
function markQuoted(tokens: Token[]): void {
  let open = -1;
  let opener = '';
  let lineStart = true;
  let quotedLine = false;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (token.kind === 'newline') {
      lineStart = true;
      quotedLine = false;
      continue;
    }
    if (lineStart && token.text === '>') quotedLine = true;
    lineStart = false;
    if (quotedLine) token.quoted = true;
    if (token.kind !== 'mark') continue;
    const closes = open >= 0 && ((opener === '“' && token.text === '”') || (opener !== '“' && token.text === opener));
    if (closes) {
      for (let j = open; j <= i; j++) (tokens[j] as Token).quoted = true;
      open = -1;
    } else if (token.text === '"' || token.text === '“' || token.text === '`') {
      open = i;
      opener = token.text;
    } else if (open >= 0 && token.start - (tokens[open] as Token).start > LONGEST_QUOTE) {
      open = -1;
    }
  }
}

/** All tokens of a text in order; white space between them is left out, line ends are tokens. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  const space = /[^\S\n]+/y;
  let at = 0;
  while (at < text.length) {
    space.lastIndex = at;
    const gap = space.exec(text);
    if (gap && text[at] !== '\r') {
      at += gap[0].length;
      continue;
    }
    const { kind, end } = scan(text, at);
    const piece = text.slice(at, end);
    tokens.push({ kind, start: at, end, text: piece, norm: normalise(piece), quoted: false });
    at = end;
  }
  markQuoted(tokens);
  return tokens;
}
