const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** What people see as one sign each, in order. */
export function* graphemesOf(text: string): Generator<string> {
  for (const { segment } of segmenter.segment(text)) yield segment;
}

/** How many signs people see. */
export function countGraphemes(text: string): number {
  let count = 0;
  for (const _ of graphemesOf(text)) count++;
  return count;
}
