import { remembered } from '../remembered';
import type { Token, TokenKind } from './tokens';

/**
 * Cuts a text into tokens in one pass: what each may look like. Every pattern is anchored where the pass stands and has no nested repetition,
 * so the cost grows with the length of the text alone. An amount is never cut: "15kg", "7pm" and "4x4" are one `number`
 * each, with what they count, so that a rule meets a figure and a wording keeps it whole. Digits with any other letters
 * behind them ("2nite", "3in1") are a word.
 */
/** What people write right behind a number: its rank, its time of day, its decade, or the unit that it counts. */
const UNITS =
  'st|nd|rd|th|k|x|am|pm|s|ish|g|kg|mg|lbs?|oz|mm|cm|m|km|ft|in|ml|cl|l|h|hrs?|mins?|secs?|ms|yrs?|px|kb|mb|gb|tb|mph|kmh|bn|p';

/** What each kind looks like, and which characters of ASCII it may begin with. */
const PATTERNS: [TokenKind, RegExp, RegExp][] = [
  ['newline', /\r?\n/y, /[\r\n]/],
  ['link', /(?:https?:\/\/|www\.)[^\s<>"“”⟦⟧]+/iy, /[hw]/i],
  [
    'link',
    /[a-z0-9][a-z0-9-]{0,62}(?:\.[a-z0-9-]{1,63}){0,3}\.(?:com|org|net|io|co|uk|de|fr|eu|app|dev|ly|me|tv|gg|ai|shop|store|blog|info|biz|us|ca|au|in|example|test)(?:\/[^\s<>"“”⟦⟧]*)?(?![a-z0-9@-])/iy,
    /[a-z0-9]/i,
  ],
  ['mention', /@[\p{L}\p{N}_]+(?:[.-][\p{L}\p{N}_]+){0,4}(?:@[a-z0-9-]+(?:\.[a-z0-9-]+){1,4})?/iuy, /@/],
  ['hashtag', /[#＃][\p{N}_]*\p{L}[\p{L}\p{M}\p{N}_]*/uy, /#/],
  ['cashtag', /\$[a-z]{1,6}(?![a-z0-9])/iy, /\$/],
  [
    'money',
    /(?:US|A|C)?[$£€¥₹][^\S\n]?\.?\d+(?:[.,]\d+)*(?:[^\S\n]?(?:k|m|bn|million|billion)(?![\p{L}\p{N}])|ish(?!\p{L}))?/iuy,
    /[uac$]/i,
  ],
  ['money', /\d+(?:[.,]\d+)*[^\S\n]?(?:dollars?|euros?|pounds|usd|eur|gbp|quid)(?![\p{L}\p{N}])/iuy, /\d/],
  [
    'emoji',
    /(?:\p{Regional_Indicator}{2}|[0-9#*]\uFE0F?\u20E3|\p{Extended_Pictographic}(?:\uFE0F|\p{Emoji_Modifier})?(?:\u200D\p{Extended_Pictographic}(?:\uFE0F|\p{Emoji_Modifier})?)*[\u{E0020}-\u{E007F}]*)/uy,
    /[0-9#*]/,
  ],
  ['number', new RegExp(`\\d+(?:[.,:x×]\\d+)*(?:%|${UNITS})?(?![\\p{L}\\p{N}])`, 'iuy'), /\d/],
  ['word', /[\p{L}\p{N}_][\p{L}\p{M}\p{N}_]*(?:['’‘][\p{L}\p{M}]+)*/uy, /[a-z0-9_]/i],
  ['mark', /([!?.,…—–\-*=~>|])(?:\1|[!?])*/y, /[!?.,\-*=~>|]/],
  ['mark', /[^\s]/uy, /\S/],
];

/** Those that may begin with a character of ASCII, by its code; any of them may begin with another. */
const BEGINNING = Array.from({ length: 128 }, (_, code) =>
  PATTERNS.filter(([, , begins]) => begins.test(String.fromCharCode(code))),
);

/** Sentence marks that a bare link drags along: "see example.org." */
const LINK_TAIL = new Set(".,;:!?'’)]…");

/** Where a link ends without the marks behind it. UTF-16 offset; the link begins at `start`. */
function endOfLink(text: string, start: number, end: number): number {
  while (end > start && LINK_TAIL.has(text[end - 1] as string)) end--;
  return end;
}

/** Letters and signs that are pictographs to Unicode but plain text to people. */
const PLAIN_SIGNS = new Set(['©', '®', '™', '‼', '⁉', '〰', '〽']);

const ASCII = /^\p{ASCII}*$/u;

function normalise(text: string): string {
  const lower = text.toLowerCase();
  if (ASCII.test(lower)) return lower;
  const straight = lower.replaceAll('’', "'").replaceAll('‘', "'");
  return ASCII.test(straight) ? straight : straight.normalize('NFKC').toLowerCase();
}

function scan(text: string, at: number): { kind: TokenKind; end: number } {
  for (const [kind, pattern] of BEGINNING[text.charCodeAt(at)] ?? PATTERNS) {
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

/** The tokens of a piece of text, with offsets from its start; quotation marks are not looked at. */
const tokensOf = remembered((piece): readonly Token[] => {
  const tokens: Token[] = [];
  const space = /(?:[^\S\r\n]|\r(?!\n))+/y;
  let at = 0;
  while (at < piece.length) {
    space.lastIndex = at;
    const gap = space.exec(piece);
    if (gap) {
      at += gap[0].length;
      continue;
    }
    const { kind, end } = scan(piece, at);
    const text = piece.slice(at, end);
    tokens.push({ kind, start: at, end, text, norm: normalise(text), quoted: false });
    at = end;
  }
  return tokens;
});

const LINE_END = '\n'.charCodeAt(0);
const SPACE = ' '.charCodeAt(0);
const SENTENCE_MARKS = new Set(Array.from('.!?…', (mark) => mark.charCodeAt(0)));

/**
 * Where the piece of text that begins at `start` ends: behind the next line end, or between a sentence mark and a space.
 * No pattern looks over either, so a piece has the same tokens wherever it stands.
 */
function endOfPiece(text: string, start: number): number {
  for (let at = start; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === LINE_END) return at + 1;
    if (code === SPACE && at > start && SENTENCE_MARKS.has(text.charCodeAt(at - 1))) return at;
  }
  return text.length;
}

/** The tokens of a text, piece by piece, with offsets from its start; quotation marks are not looked at. */
export function tokensIn(text: string): Token[] {
  const tokens: Token[] = [];
  let start = 0;
  while (start < text.length) {
    const end = endOfPiece(text, start);
    for (const token of tokensOf(text.slice(start, end))) tokens.push(moved(token, start));
    start = end;
  }
  return tokens;
}

/** The same token so much further on, in UTF-16 units. */
export function moved({ kind, start, end, text, norm, quoted }: Token, by: number): Token {
  return { kind, start: start + by, end: end + by, text, norm, quoted };
}
