import { remembered } from '../../remembered';
import type { Subject } from './subject';

/** The alternatives of a group, or of a whole expression: what stands between its bars. */
function alternatives(source: string): string[] {
  const found = [''];
  let depth = 0;
  for (let at = 0; at < source.length; at++) {
    const char = source[at] as string;
    if (char === '|' && depth === 0) {
      found.push('');
      continue;
    }
    if (char === '(' || char === '[') depth++;
    if (char === ')' || char === ']') depth--;
    const taken = char === '\\' ? source.slice(at, ++at + 1) : char;
    found[found.length - 1] += taken;
  }
  return found;
}

/** What stands between a bracket, just opened, and the one that closes it. */
function inside(source: string, start: number): string {
  let depth = 1;
  for (let at = start; at < source.length; at++) {
    if (source[at] === '\\') at++;
    else if (source[at] === '(') depth++;
    else if (source[at] === ')' && --depth === 0) return source.slice(start, at);
  }
  return source.slice(start);
}

/** How a word begins, or a whole word. */
interface Start {
  letters: string;
  whole: boolean;
}

/** How everything begins that it matches, `closed` where a word ends behind it; nothing where that cannot be told. */
function beginnings(source: string, closed: boolean): Start[] | undefined {
  const found: Start[] = [];
  for (const each of alternatives(source)) {
    const letters = /^[a-z\d]*/i.exec(each)?.[0] ?? '';
    const rest = each.slice(letters.length);
    const start = /^[?*{]/.test(rest) ? letters.slice(0, -1) : letters;
    if (start) {
      const whole = start === letters && (rest === '' ? closed : /^(?: (?!\?)|-(?!\?)|\[- \](?!\?)|&)/.test(rest));
      found.push({ letters: start.toLowerCase(), whole });
      continue;
    }
    if (!each.startsWith('(?:')) return undefined;
    const group = inside(each, 3);
    const after = each.slice(group.length + 4);
    const more = /^[?*{]/.test(after) ? undefined : beginnings(group, after === '' ? closed : after.startsWith(' '));
    if (!more) return undefined;
    found.push(...more);
  }
  return found;
}

/** How the words begin that name it: one of its named groups is in every match, and begins a word. */
function namesOf({ cue: { source } }: Subject): Start[] | undefined {
  const groups = [...source.matchAll(/\(\?<[a-z]\w*>/g)].map(({ 0: open, index }) => {
    const group = inside(source, index + open.length);
    const after = source.slice(index + open.length + group.length + 1);
    return beginnings(group, /^(?:\\b| )/.test(after));
  });
  return groups.length > 0 && groups.every((each) => each !== undefined) ? groups.flat() : undefined;
}

/**
 * A quick look before the cues themselves: which kinds have a word in this text that could name them. A hundred expressions over
 * every draft would be slow; most drafts have the words of few kinds.
 */
export function candidates(subjects: readonly Subject[]): (text: string) => Iterable<Subject> {
  const always: number[] = [];
  const byStart = new Map<string, number[]>();
  const byWord = new Map<string, number[]>();
  let longest = 0;
  for (const [rank, subject] of subjects.entries()) {
    const names = namesOf(subject);
    if (!names) always.push(rank);
    for (const { letters, whole } of names ?? []) {
      const by = whole ? byWord : byStart;
      if (!whole) longest = Math.max(longest, letters.length);
      by.set(letters, [...(by.get(letters) ?? []), rank]);
    }
  }
  const ranksOf = remembered((word: string) => {
    const ranks = new Set(byWord.get(word));
    for (let end = 1; end <= Math.min(word.length, longest); end++)
      for (const rank of byStart.get(word.slice(0, end)) ?? []) ranks.add(rank);
    return [...ranks];
  });
  return (text) => {
    const found = new Set(always);
    for (const word of text.toLowerCase().match(/[a-z\d]+/g) ?? []) for (const rank of ranksOf(word)) found.add(rank);
    return [...found].sort((a, b) => a - b).map((rank) => subjects[rank] as Subject);
  };
}
