/** The longest text that is remembered, in UTF-16 units: what is longer is a list or no sentence, and seldom met again. */
const LONGEST = 2_000;

/** How much text a generation holds, in UTF-16 units: the longest post that a site takes. */
const GENERATION = 64_000;

/**
 * Remembers what a function made of a text, so that a draft with one more character costs the piece that changed. It holds
 * two generations at most: what was asked for in neither is forgotten. All that the engine remembers comes to some 25 MB
 * when both are full. What is made must follow from the text alone (`ready` only saves finding it again), and is shared by
 * all who ask, so nobody may change it. It lives in this computer's memory, and is gone with the process.
 */
export function remembered<T extends object, R = void>(
  make: (text: string, ready: R) => T,
): (text: string, ready: R) => T {
  let young = new Map<string, T>();
  let old = new Map<string, T>();
  let held = 0;
  return (text, ready) => {
    const known = young.get(text);
    if (known) return known;
    if (text.length > LONGEST) return make(text, ready);
    // A piece cut from a draft would keep the whole draft alive: what is kept is cut from a copy of its own.
    const own = ` ${text}`.slice(1);
    const made = old.get(own) ?? make(own, ready);
    if (held + own.length > GENERATION) {
      old = young;
      young = new Map();
      held = 0;
    }
    young.set(own, made);
    held += own.length;
    return made;
  };
}

/** Something that keeps beside itself what was made of it. */
export interface Keepsake {
  /** What each of the functions that ask made of it, by the function's number. */
  readonly kept: unknown[];
}

let functions = 0;

/** Remembers what a function made of an object for as long as the object itself is remembered. */
export function keptWith<K extends Keepsake, T extends NonNullable<unknown>>(make: (key: K) => T): (key: K) => T {
  const number = functions++;
  return (key) => {
    const known = key.kept[number] as T | undefined;
    if (known !== undefined) return known;
    const made = make(key);
    key.kept[number] = made;
    return made;
  };
}
