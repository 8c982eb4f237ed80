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

/** The letters that everything which it matches begins with; nothing where that cannot be told. */
function beginnings(source: string): string[] | undefined {
  const found: string[] = [];
  for (const each of alternatives(source)) {
    const letters = /^[a-z\d]*/i.exec(each)?.[0] ?? '';
    const start = /[?*{]/.test(each[letters.length] ?? '') ? letters.slice(0, -1) : letters;
    if (start) {
      found.push(start.toLowerCase());
      continue;
    }
    if (!each.startsWith('(?:')) return undefined;
    const group = inside(each, 3);
    const more = /^[?*{]/.test(each.slice(group.length + 4)) ? undefined : beginnings(group);
    if (!more) return undefined;
    found.push(...more);
  }
  return found;
}

/** How the words begin that name it: one of its named groups is in every match, and begins a word. */
export function namesOf({ cue: { source } }: Subject): string[] | undefined {
  const groups = [...source.matchAll(/\(\?<[a-z]\w*>/g)].map(({ 0: open, index }) =>
    beginnings(inside(source, index + open.length)),
  );
  return groups.length > 0 && groups.every((each) => each !== undefined) ? groups.flat() : undefined;
}

/**
 * A quick look before the cues themselves: which kinds have a word in this text that could name them. A hundred expressions over
 * every draft would be slow; most drafts have the words of few kinds.
 */
export function candidates(subjects: readonly Subject[]): (text: string) => Iterable<Subject> {
  const always: number[] = [];
  const byStart = new Map<string, number[]>();
  let longest = 0;
  for (const [rank, subject] of subjects.entries()) {
    const names = namesOf(subject);
    if (!names) always.push(rank);
    for (const name of new Set(names)) {
      longest = Math.max(longest, name.length);
      byStart.set(name, [...(byStart.get(name) ?? []), rank]);
    }
  }
  return (text) => {
    const found = new Set(always);
    for (const [word] of text.toLowerCase().matchAll(/[a-z\d]+/g))
      for (let end = 1; end <= Math.min(word.length, longest); end++)
        for (const rank of byStart.get(word.slice(0, end)) ?? []) found.add(rank);
    return [...found].sort((a, b) => a - b).map((rank) => subjects[rank] as Subject);
  };
}
