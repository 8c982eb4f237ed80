import type { Token } from '../../facts/tokens';
import { without } from '../edits';
import type { Transformation } from '../transformation';

const MOST = 2;
/** So many, or so many in a row, are a pile. */
const PILE = 6;
const RUN = 4;
/** One that comes back all along the draft marks the items of a list. */
const MARKS = 3;
const ALARM = /^(?:🚨|⚠|📢|📣|🔔|❗|❕|👇|👉|⬇|➡|💥|💯|🔥)/u;

/** Letters and figures in a frame spell something. */
const SPELLS = /^(?:🅰|🅱|🅾|🆎|🔤|[\d#*]\uFE0F?\u20E3)/u;

const FLAG = /^(?:\p{Regional_Indicator}{2}|🏴|🏳)/u;

/** Emoji that open two or more lines are the marks of a list. */
function bulletsAmong(tokens: readonly Token[]): Set<Token> {
  const openers = tokens.filter(
    (token, i) =>
      token.kind === 'emoji' &&
      (i === 0 || tokens[i - 1]?.kind === 'newline') &&
      tokens[i + 1] !== undefined &&
      tokens[i + 1]?.kind !== 'newline' &&
      tokens[i + 1]?.kind !== 'emoji',
  );
  const marks = tokens.filter(
    (token, i) =>
      token.kind === 'emoji' &&
      tokens[i - 1]?.kind !== 'emoji' &&
      tokens[i + 1]?.kind !== 'emoji' &&
      tokens.filter(({ text }) => text === token.text).length >= MARKS,
  );
  const items = new Set(marks.map(({ text }) => text));
  const again = tokens.filter(({ kind, text }) => kind === 'emoji' && items.has(text));
  // "🍞Bread 🧂Salt 🥣Soup": each touches the item that it marks.
  const touching = tokens.filter(
    (token, i) => token.kind === 'emoji' && tokens[i + 1]?.kind === 'word' && tokens[i + 1]?.start === token.end,
  );
  return new Set([...(openers.length > 1 ? openers : []), ...(touching.length >= MARKS ? touching : []), ...again]);
}

function longestRun(tokens: readonly Token[]): number {
  let run = 0;
  let longest = 0;
  for (const { kind } of tokens) {
    if (kind === 'emoji') longest = Math.max(longest, ++run);
    else if (kind !== 'newline') run = 0;
  }
  return longest;
}

/** "G⚽⚽AL": emoji that stand for letters. */
function isLetter(text: string, { start, end }: Token): boolean {
  const before = /\S*$/.exec(text.slice(0, start))?.[0] ?? '';
  const after = /^\S*/.exec(text.slice(end))?.[0] ?? '';
  return /\p{L}/u.test(before) && /\p{L}/u.test(after);
}

/** "Be the 🌊": what stands where a noun would. */
function isNoun(tokens: readonly Token[], token: Token): boolean {
  const before = tokens[tokens.indexOf(token) - 1];
  return (
    before?.kind === 'word' &&
    /^(?:the|a|an|my|your|our|their|his|her|of|to|with|for|some|more|and|this|that|i|be|is)$/.test(before.norm)
  );
}

/** Between words that have no other mark between them: "a pool 🏊 an arcade 🕹️ a club" is a list. */
function isStop(tokens: readonly Token[], token: Token): boolean {
  const at = tokens.indexOf(token);
  const next = tokens.slice(at + 1).find(({ kind }) => kind !== 'emoji');
  return tokens[at - 1]?.kind === 'word' && next?.kind === 'word';
}

/** "🎙️New episode🎙️": the words are set between two of the same. */
function isFrame(tokens: readonly Token[], token: Token): boolean {
  const at = tokens.indexOf(token);
  const others = tokens.slice(0, at).filter(({ kind }) => kind !== 'newline');
  return tokens[at - 1]?.end === token.start && others.some(({ text }) => text === token.text);
}

/** A few emoji are a smile, a row of them is a banner. */
export default {
  id: 'thin-emoji',
  title: 'Keeps a few of many emoji',
  apply: ({ tokens, emoji, text }) => {
    const bullets = bulletsAmong(tokens);
    // Flags say where, not how one feels.
    const rest = emoji.filter(
      (token) =>
        !bullets.has(token) &&
        !token.quoted &&
        !FLAG.test(token.text) &&
        !SPELLS.test(token.text) &&
        !isLetter(text, token),
    );
    const doubled = rest.some((token, i) => rest[i + 1]?.text === token.text && rest[i + 1]?.start === token.end);
    if (rest.length < PILE && longestRun(tokens) < RUN && !doubled) return text;
    const pointsAtLink = (token: Token) => {
      const next = tokens[tokens.indexOf(token) + 1];
      return next?.kind === 'link' && tokens[tokens.indexOf(token) - 1]?.kind !== 'emoji';
    };
    const kept = new Set<Token>();
    const seen = new Set<string>();
    for (const token of rest.filter((one) => isNoun(tokens, one))) {
      kept.add(token);
      seen.add(token.text);
    }
    const calm = rest.filter((token) => !ALARM.test(token.text));
    // Behind words an emoji has a say; on its own line, in front or as a frame it is a flag.
    const spoken = (token: Token) => {
      const before = tokens[tokens.indexOf(token) - 1];
      return before !== undefined && /^(?:word|mark|number)$/.test(before.kind) && !isFrame(tokens, token);
    };
    for (const token of [...calm.filter(spoken), ...calm, ...rest.filter(spoken)]) {
      if (kept.size < MOST && !seen.has(token.text)) {
        kept.add(token);
        seen.add(token.text);
      }
    }
    return without(
      text,
      rest.filter(
        (token) => !kept.has(token) && !pointsAtLink(token) && (isFrame(tokens, token) || !isStop(tokens, token)),
      ),
    );
  },
  examples: [
    ['🎉🎉🎉 We’re open 🎉🎉', 'We’re open 🎉'],
    ['🔥🔥 Chili night 🌶️🌶️🌶️', 'Chili night 🌶️'],
    ['✅ Bread\n✅ Salt\n✅ Soup', '✅ Bread\n✅ Salt\n✅ Soup'],
    ['🍞🍞Bread 🧂Salt 🥣🥣Soup', '🍞🍞Bread 🧂Salt 🥣🥣Soup'],
    ['🎙️New episode🎙️ Ep 7 🔥🔥', '🎙️New episode Ep 7 🔥'],
    ['Be the 🌊🌊🌊🌊', 'Be the 🌊'],
    ['A pool 🏊🏊 an arcade 🕹️ a club 🎈🎈🎈', 'A pool 🏊 an arcade 🕹️ a club'],
    ['Home again 🏡', 'Home again 🏡'],
  ],
} satisfies Transformation;
