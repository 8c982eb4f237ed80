/** Chooses a whole number from 0 to `below`, `below` left out. */
export type Choose = (below: number) => number;

/** A small change to a draft that no guest would notice; nothing where the draft does not allow it. */
export interface Change {
  name: string;
  /** How often it is tried on each draft. */
  times: number;
  of(text: string, choose: Choose): string | undefined;
}

const EMOJI = ['🙂', '🌿', '📎', '🪑', '🧦', '🌤️', '🍐', '🚲'];
const HANDLES = ['@ines', '@toby_w', '@kwame', '@liu.yan', '@rosa88', '@mrhill'];
const LINKS = [
  'https://lane.example/a',
  'https://pear.example/2026/notes',
  'https://ferry.example/x?id=7',
  'https://kiln.example/about-it',
];

/** The same thing said with another form of the verb, by hand, so that each is a sentence. */
const FORMS: readonly (readonly [string, string])[] = [
  ['instead of burning', 'without getting burned'],
  ['dropped the', 'was dropping the'],
  ["I'm wearing", 'I have been wearing'],
  ["I'm asking because", 'I have been asking because'],
  ['kept bees', 'had kept bees'],
  ['stopped apologising', 'had stopped apologising'],
  ['I was walking', 'I walked'],
  ["I've been digging", 'I have dug'],
  ['have been shooting', 'have shot'],
  ["I've tested", 'I have been testing'],
  ["I'm watching", 'I have been watching'],
  ['Listening', 'I am listening'],
  ['We painted', 'We were painting'],
  ['closes at', 'is closing at'],
  ['we start', 'we are starting'],
  ['will reopen', 'is reopening'],
  ['we are opening', 'we have opened'],
  ['are filling', 'have filled'],
  ["we're doing", 'we do'],
  ['have not', 'had not'],
  ['worked on', 'has been working on'],
  ['is going to', 'goes to'],
  ['does this', 'is doing this'],
  ["I'm looking", 'I have been looking'],
  ['has found', 'found'],
  ['learnt it', 'have learnt it'],
  ['died', 'was dying'],
  ['ends tonight', 'is ending tonight'],
  ['doubles', 'is doubling'],
  ['grew', 'were growing'],
  ['said', 'was saying'],
  ['moved to', 'is moving to'],
  ['met on', 'is meeting on'],
];

/** Words of plain letters with white space or a line's start before them: no handle, no tag, no part of a link. */
const LONG_WORD = /(?<![^\s"“(])\p{L}{5,}(?![\p{L}\p{N}@/:]|\.\p{L})/gu;

const cut = (text: string, start: number, end: number, by: string) => text.slice(0, start) + by + text.slice(end);

function swapped(text: string, pattern: RegExp, others: readonly string[], choose: Choose): string | undefined {
  const found = [...text.matchAll(pattern)];
  const one = found[choose(Math.max(1, found.length))];
  return one && cut(text, one.index, one.index + one[0].length, others[choose(others.length)] as string);
}

/** Two letters in the middle change places, or one is left out, as quick fingers do. The first letter stays. */
function mistyped(word: string, choose: Choose): string {
  const at = 1 + choose(word.length - 2);
  if (choose(2) === 0) return cut(word, at, at + 1, '');
  return cut(word, at, at + 2, `${word[at + 1]}${word[at]}`);
}

export const CHANGES: readonly Change[] = [
  { name: 'space at the end', times: 2, of: (text, choose) => text + ' '.repeat(1 + choose(2)) },
  { name: 'line at the end', times: 3, of: (text, choose) => text + ['\n', '\r\n', '\n\n'][choose(3)] },
  {
    name: 'typographic marks',
    times: 1,
    of: (text) =>
      text
        .replace(/(^|[\s(])"/g, '$1“')
        .replaceAll('"', '”')
        .replaceAll("'", '’'),
  },
  { name: 'emoji at the end', times: 16, of: (text, choose) => `${text} ${EMOJI[choose(EMOJI.length)]}` },
  { name: 'handle', times: 8, of: (text, choose) => swapped(text, /@\w+/g, HANDLES, choose) },
  { name: 'link', times: 6, of: (text, choose) => swapped(text, /https:\S+/g, LINKS, choose) },
  {
    name: 'typo',
    times: 36,
    of: (text, choose) => {
      const words = [...text.matchAll(LONG_WORD)];
      const word = words[choose(Math.max(1, words.length))];
      return word && cut(text, word.index, word.index + word[0].length, mistyped(word[0], choose));
    },
  },
  {
    name: 'form of the verb',
    times: 3,
    of: (text, choose) => {
      const allowed = FORMS.filter(([from]) => text.includes(from));
      const form = allowed[choose(Math.max(1, allowed.length))];
      return form && text.replace(form[0], form[1]);
    },
  },
  {
    name: 'space between words',
    times: 18,
    of: (text, choose) => {
      const spaces = [...text.matchAll(/(?<=\S) (?=\S)/g)];
      const { index } = spaces[choose(spaces.length)] as RegExpExecArray;
      return cut(text, index, index + 1, '  ');
    },
  },
  {
    name: 'it’s, it is',
    times: 1,
    of: (text) =>
      /\bit's\b/i.test(text) ? text.replace(/\b(it)'s\b/i, '$1 is') : text.replace(/\b(it) is\b/i, "$1's"),
  },
];
