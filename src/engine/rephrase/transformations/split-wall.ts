import type { Facts } from '../../facts/facts';
import type { Sentence } from '../../facts/sentences';
import { type Edit, edited } from '../edits';
import type { Transformation } from '../transformation';

/** A block of so many words is skipped. */
const WALL = 90;
const FEWEST = 6;
/** No paragraph is shorter than this many sentences or words. */
const SENTENCES = 2;
const WORDS = 20;

/** Words with which another part of a story begins. */
const TURN =
  /^(?:but|so|now|then|today|yesterday|last|when|after|before|until|finally|instead|anyway|however|since|one day|years? later|\d+ (?:years?|months?|weeks?|days?) (?:later|ago)|in \d{4}|first|second|third|what|why|how|if|for (?:me|us)|the (?:first|second|biggest|best|worst|problem|result|lesson)|meanwhile|eventually)\b/i;

const wordsIn = (sentences: readonly Sentence[]) => sentences.reduce((sum, { words }) => sum + words.length, 0);

/** Where the sentences of a wall part by themselves. */
function joints(sentences: readonly Sentence[]): Sentence[] {
  const at: Sentence[] = [];
  let from = 0;
  sentences.forEach((sentence, i) => {
    const before = sentences.slice(from, i);
    const after = sentences.slice(i);
    const fits = (part: readonly Sentence[]) => part.length >= SENTENCES && wordsIn(part) >= WORDS;
    if (!fits(before) || !fits(after) || !TURN.test(sentence.text)) return;
    at.push(sentence);
    from = i;
  });
  return at;
}

function walls({ sentences }: Facts): Sentence[][] {
  const lines = new Map<number, Sentence[]>();
  for (const sentence of sentences) lines.set(sentence.line, [...(lines.get(sentence.line) ?? []), sentence]);
  return [...lines.values()].filter((line) => line.length >= FEWEST && wordsIn(line) >= WALL);
}

/** Where a paragraph ends, people look up and nod; from a wall they turn away. */
export default {
  id: 'split-wall',
  title: 'Parts a long block where its story turns',
  apply: (facts) => {
    const edits = walls(facts).flatMap((wall) =>
      joints(wall).map(({ start }): Edit => {
        const gap = /\s*$/.exec(facts.text.slice(0, start))?.[0].length ?? 0;
        return { start: start - gap, end: start, text: '\n\n' };
      }),
    );
    return edited(facts.text, edits);
  },
  examples: [
    [
      'I bought the boat in May from a man who had never sailed it. It leaked at every seam and the mast was a broom. I pumped and patched through all of June. Then my aunt came by with a tin of tar and an old song about herring. She sat on the quay and told me what my grandfather did with his first boat in the winter of the big ice. We tarred it twice and it held. Now it floats, and on Sunday we row out to the lighthouse with soup and both of her sisters. Nobody has fallen in yet.',
      'I bought the boat in May from a man who had never sailed it. It leaked at every seam and the mast was a broom. I pumped and patched through all of June.\n\nThen my aunt came by with a tin of tar and an old song about herring. She sat on the quay and told me what my grandfather did with his first boat in the winter of the big ice. We tarred it twice and it held.\n\nNow it floats, and on Sunday we row out to the lighthouse with soup and both of her sisters. Nobody has fallen in yet.',
    ],
    ['I bought the boat in May. Then it sank.', 'I bought the boat in May. Then it sank.'],
  ],
} satisfies Transformation;
