/**
 * Cuts a text into tokens in one pass. Every pattern is anchored where the pass stands and has no nested repetition,
 * so the cost grows with the length of the text alone. An amount is never cut: "15kg", "7pm" and "4x4" are one `number`
 * each, with what they count, so that a rule meets a figure and a wording keeps it whole. Digits with any other letters
 * behind them ("2nite", "3in1") are a word.
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

/** What people write right behind a number: its rank, its time of day, its decade, or the unit that it counts. */
const UNITS =
  'st|nd|rd|th|k|x|am|pm|s|ish|g|kg|mg|lbs?|oz|mm|cm|m|km|ft|in|ml|cl|l|h|hrs?|mins?|secs?|ms|yrs?|px|kb|mb|gb|tb|mph|kmh|bn|p';

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
  [
    'money',
    /(?:US|A|C)?[$£€¥₹][^\S\n]?\.?\d+(?:[.,]\d+)*(?:[^\S\n]?(?:k|m|bn|million|billion)(?![\p{L}\p{N}])|ish(?!\p{L}))?/iuy,
  ],
  ['money', /\d+(?:[.,]\d+)*[^\S\n]?(?:dollars?|euros?|pounds|usd|eur|gbp|quid)(?![\p{L}\p{N}])/iuy],
  [
    'emoji',
    /(?:\p{Regional_Indicator}{2}|[0-9#*]\uFE0F?\u20E3|\p{Extended_Pictographic}(?:\uFE0F|\p{Emoji_Modifier})?(?:\u200D\p{Extended_Pictographic}(?:\uFE0F|\p{Emoji_Modifier})?)*)/uy,
  ],
  ['number', new RegExp(`\\d+(?:[.,:x×]\\d+)*(?:%|${UNITS})?(?![\\p{L}\\p{N}])`, 'iuy')],
  ['word', /[\p{L}\p{N}_][\p{L}\p{M}\p{N}_]*(?:['’‘][\p{L}\p{M}]+)*/uy],
  ['mark', /([!?.,…—–\-*=~>|])(?:\1|[!?])*/y],
  ['mark', /[^\s]/uy],
];

/** Sentence marks that a bare link drags along: "see example.org." */
const LINK_TAIL = new Set(".,;:!?'’)]…");

/** Where a link ends without the marks behind it. UTF-16 offset; the link begins at `start`. */
function endOfLink(text: string, start: number, end: number): number {
  while (end > start && LINK_TAIL.has(text[end - 1] as string)) end--;
  return end;
}

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
    const end = at + match[0].length;
    if (kind === 'link') return { kind, end: endOfLink(text, at, end) };
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
  const space = /(?:[^\S\r\n]|\r(?!\n))+/y;
  let at = 0;
  while (at < text.length) {
    space.lastIndex = at;
    const gap = space.exec(text);
    if (gap) {
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
