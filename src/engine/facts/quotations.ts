import type { Token } from './tokens';

/** A closing quotation mark is looked for this far, in UTF-16 units, so that one stray mark does not swallow the draft. */
const LONGEST_QUOTE = 600;

const OPENING: ReadonlySet<string> = new Set(['"', '“', '`']);

/** A line as far as quotation marks go. */
export interface Marks {
  /** Where marks stand among its tokens; offsets count from the start of the line. */
  marks: readonly { at: number; text: string; start: number }[];
  /** Whether one of them may open a quotation. */
  opens: boolean;
  /** How many tokens it has, and how many of them are quoted because it begins with `>`. */
  tokens: number;
  cited: number;
}

export function marksOf(tokens: readonly Token[]): Marks {
  const marks = tokens.flatMap(({ kind, text, start }, at) => (kind === 'mark' ? [{ at, text, start }] : []));
  const ended = tokens.at(-1)?.kind === 'newline' ? 1 : 0;
  return {
    marks,
    opens: marks.some(({ text }) => OPENING.has(text)),
    tokens: tokens.length,
    cited: tokens[0]?.text === '>' ? tokens.length - ended : 0,
  };
}

/** Token positions in one line from one quotation mark to the other, end exclusive. */
export type Quotation = readonly [from: number, to: number];

/**
 * What is quoted in each line: what stands between a pair of double quotation marks or backquotes, over line ends too, and
 * lines that begin with `>`. `starts` says where each line begins in the draft.
 */
export function quotationsIn(lines: readonly Marks[], starts: readonly number[]): ReadonlyMap<number, Quotation[]> {
  const quoted = new Map<number, Quotation[]>();
  const add = (line: number, quotation: Quotation) => quoted.set(line, [...(quoted.get(line) ?? []), quotation]);
  let open: { line: number; token: number; start: number; mark: string } | undefined;
  for (let number = 0; number < lines.length; number++) {
    const { marks, opens, cited } = lines[number] as Marks;
    if (cited > 0) add(number, [0, cited]);
    if (!open && !opens) continue;
    for (const { at, text, start: offset } of marks) {
      const start = offset + (starts[number] as number);
      if (open && text === (open.mark === '“' ? '”' : open.mark)) {
        for (let line = open.line; line <= number; line++) {
          const from = line === open.line ? open.token : 0;
          add(line, [from, line === number ? at + 1 : (lines[line] as Marks).tokens]);
        }
        open = undefined;
      } else if (OPENING.has(text)) {
        open = { line: number, token: at, start, mark: text };
      } else if (open && start - open.start > LONGEST_QUOTE) {
        open = undefined;
      }
    }
  }
  return quoted;
}
