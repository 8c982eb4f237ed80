import fc from 'fast-check';
import type { Browser, Desk } from './desk';
import { EDITORS } from './names';

/** Offsets are parts of the text's length, so that a step still means something when those before it are taken away. */
type Step =
  | { do: 'type'; at: number; letters: string }
  | { do: 'enter' | 'backspace'; at: number }
  | { do: 'apply'; from: number; to: number; text: string }
  | { do: 'undo' | 'redo' };

/** What a person may come across: letters of one unit and of two, signs of several, spaces, marks of sites. */
const letter = fc.constantFrom('a', 'b', 'e', 'é', 'ß', ' ', '.', '#', '@', '&', '<', '🔥', '👩‍👧', 'ع', '中');
const part = fc.double({ min: 0, max: 1, noNaN: true });
const words = (maxLength: number, line: boolean) =>
  fc.string({ unit: line ? letter : fc.oneof({ weight: 6, arbitrary: letter }, fc.constant('\n')), maxLength });
const PLAIN_LETTERS = fc.string({ unit: fc.constantFrom('a', 'b', 'c', ' ', '.'), minLength: 1, maxLength: 5 });

function stepsFor(name: string): fc.Arbitrary<Step[]> {
  const isLine = name === 'input';
  const step: fc.Arbitrary<Step> = fc.oneof(
    { weight: 3, arbitrary: fc.record({ do: fc.constant('type' as const), at: part, letters: PLAIN_LETTERS }) },
    {
      weight: 1,
      arbitrary: fc.record({
        do: fc.constantFrom(...(isLine ? (['backspace'] as const) : (['enter', 'backspace'] as const))),
        at: part,
      }),
    },
    {
      weight: 4,
      arbitrary: fc.record({ do: fc.constant('apply' as const), from: part, to: part, text: words(12, isLine) }),
    },
    { weight: 2, arbitrary: fc.record({ do: fc.constantFrom('undo' as const, 'redo' as const) }) },
  );
  return fc.array(step, { minLength: 6, maxLength: 16 });
}

/** How long a person needs at least between setting the caret and the next key, in ms; Slate follows it slowly. */
const caretFollows = (name: string) => (name === 'slate' ? 220 : 60);
const CLICKS = 5;
const rest = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Where a sign begins, near a part of the text. */
function signAt(text: string, at: number): number {
  const segments = [...new Intl.Segmenter().segment(text)];
  return segments[Math.floor(at * segments.length)]?.index ?? text.length;
}

/** One editor, in which one thing after another is done, and what its text has to be after each. */
class Walk {
  readonly #desk: Desk;
  readonly #name: string;
  /** The changes that the editor did not take, with the draft as it was. */
  readonly refused: string[] = [];
  over = false;
  #text = '';
  /** Every text that the draft has had: undo and redo may bring back these and no others. */
  readonly #known = new Set(['']);
  /** The text that undo has to bring back, right after a change; and redo, right after that undo. */
  #undone: string | undefined;
  #redone: string | undefined;

  constructor(desk: Desk, name: string) {
    this.#desk = desk;
    this.#name = name;
  }

  async #state(): Promise<string> {
    return (await this.#desk.run<string>('state', this.#name)).replaceAll('\u00a0', ' ');
  }

  /** Waits until the editor's own text passes and is the one that we read. */
  async #settles(isRight: (text: string) => boolean, what: string): Promise<void> {
    const until = Date.now() + 2000;
    for (;;) {
      const state = await this.#state();
      const read = await this.#desk.run<string>('ask', this.#name, 'read');
      if (isRight(state) && read === state) {
        this.#text = state;
        this.#known.add(state);
        return;
      }
      if (Date.now() > until) {
        const [has, found] = [state, read].map((text) => JSON.stringify(text));
        throw new Error(`${what}: the editor has ${has}, we read ${found}`);
      }
      await rest(25);
    }
  }

  /** Waits in the page, whose own clocks run late where the machine is busy. */
  #caretFollows(): Promise<unknown> {
    return this.#desk.run('rest', caretFollows(this.#name));
  }

  async #caret(at: number): Promise<number> {
    const offset = signAt(this.#text, at);
    // What is asked while Lexical still tells the browser of its own caret, it takes for an echo of that: so it is asked twice.
    if (this.#name.startsWith('lexical')) {
      await this.#desk.run('ask', this.#name, 'select', 0, 0);
      await this.#desk.run('rest', 60);
    }
    // An editor may put its own caret back late after a change: a person would see that and click again.
    for (let i = 0; i < CLICKS; i++) {
      await this.#desk.run('ask', this.#name, 'select', offset, offset);
      await this.#caretFollows();
      if (await this.#desk.run<boolean>('ask', this.#name, 'selected', offset, offset)) break;
    }
    return offset;
  }

  async #type(at: number, letters: string): Promise<void> {
    const offset = await this.#caret(at);
    const before = this.#text;
    const after = (count: number) => before.slice(0, offset) + letters.slice(0, count) + before.slice(offset);
    for (let i = 1; i <= letters.length; i++) this.#known.add(after(i));
    await this.#desk.type(letters);
    const next = after(letters.length);
    await this.#settles(
      (text) => text === next,
      `typing ${JSON.stringify(letters)} at ${offset} of ${JSON.stringify(before)}`,
    );
  }

  async #backspace(at: number): Promise<void> {
    const offset = await this.#caret(at);
    const before = this.#text;
    // How much of a sign goes is the editor's own business.
    if (!/[a-z]$/.test(before.slice(0, offset))) return;
    await this.#desk.press('Backspace');
    const next = before.slice(0, offset - 1) + before.slice(offset);
    await this.#settles((text) => text === next, `Backspace at ${offset} of ${JSON.stringify(before)}`);
  }

  async #apply(from: number, to: number, text: string): Promise<void> {
    const before = this.#text;
    const [start, end] = [signAt(before, Math.min(from, to)), signAt(before, Math.max(from, to))];
    const next = before.slice(0, start) + text + before.slice(end);
    // Nobody offers an empty text, and a paste of nothing does nothing.
    if (next === '') return;
    const what = `${JSON.stringify(before)} to ${JSON.stringify(next)}`;
    const outcome = await this.#desk.run<string>('ask', this.#name, 'apply', before, next);
    if (outcome === 'refused') {
      this.refused.push(`${this.#name}: ${what}`);
      await this.#settles((now) => now === before, what);
      // What was taken back may come again by redo, and is nothing that the draft ever was.
      this.over = true;
      return;
    }
    if (outcome !== 'done') throw new Error(`${what}: ${outcome}`);
    await this.#settles((now) => now === next, what);
    this.#undone = before === next ? undefined : before;
  }

  async #back(): Promise<void> {
    const [before, exactly] = [this.#text, this.#undone];
    await this.#desk.press('z', true);
    await this.#caretFollows();
    const isRight = (text: string) => (exactly === undefined ? this.#known.has(text) : text === exactly);
    await this.#settles(isRight, `undo of ${JSON.stringify(before)}, for ${JSON.stringify(exactly)}`);
    this.#redone = exactly === undefined ? undefined : before;
  }

  async #forth(): Promise<void> {
    const [before, exactly] = [this.#text, this.#redone];
    await this.#desk.press('Shift+Z', true);
    await this.#caretFollows();
    const isRight = (text: string) => (exactly === undefined ? this.#known.has(text) : text === exactly);
    await this.#settles(isRight, `redo of ${JSON.stringify(before)}, for ${JSON.stringify(exactly)}`);
  }

  async take(step: Step): Promise<void> {
    const { do: what } = step;
    if (what === 'undo') {
      await this.#back();
      this.#undone = undefined;
      return;
    }
    if (what === 'redo') await this.#forth();
    this.#undone = undefined;
    this.#redone = undefined;
    if (what === 'type') await this.#type(step.at, step.letters);
    if (what === 'enter') await this.#type(step.at, '\n');
    if (what === 'backspace') await this.#backspace(step.at);
    if (what === 'apply') await this.#apply(step.from, step.to, step.text);
  }

  /** Whether the editor lives: a key does what it does. */
  async end(): Promise<void> {
    await this.#type(1, 'x');
  }
}

export interface Report {
  steps: number;
  /** How many of them in each editor. */
  each: Record<string, number>;
  /** Changes that an editor did not take; the draft stayed as it was, and the person gets the wording to copy. */
  refused: string[];
  /** What went wrong, with the fewest steps that lead there. */
  faults: string[];
}

/** Walks through all editors at once, a tab each, until `total` steps are taken. A seed takes the same steps again. */
export async function walk(browser: Browser, total: number, seed: number, names?: readonly string[]): Promise<Report> {
  const report: Report = { steps: 0, each: {}, refused: [], faults: [] };
  const through = async (name: string, nth: number) => {
    const desk = await browser.open(name);
    let taken = 0;
    for (let run = 0; report.steps < total; run++) {
      let shrinks = false;
      const property = fc.asyncProperty(stepsFor(name), async (steps) => {
        await desk.run('mount', name);
        const way = new Walk(desk, name);
        try {
          for (const step of steps) {
            if (way.over) break;
            await way.take(step);
            if (shrinks) continue;
            taken++;
            report.steps++;
          }
          await way.end();
          if (!shrinks) report.refused.push(...way.refused);
        } catch (fault) {
          shrinks = true;
          throw fault;
        }
      });
      const runSeed = seed + 1000 * nth + run * 100_000;
      const result = await fc.check(property, { seed: runSeed, numRuns: 1, interruptAfterTimeLimit: 60_000 });
      if (!result.failed) continue;
      const cause = result.errorInstance instanceof Error ? result.errorInstance.message : '';
      report.faults.push(`${name}, seed ${runSeed}: ${cause}\n  after ${JSON.stringify(result.counterexample?.[0])}`);
      // One of a kind is enough; the others have the time.
      break;
    }
    report.each[name] = taken;
  };
  const all = EDITORS.map(([name]) => name);
  await Promise.all(all.map((name, nth) => (names && !names.includes(name) ? undefined : through(name, nth))));
  return report;
}
