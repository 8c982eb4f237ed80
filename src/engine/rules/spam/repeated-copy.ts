import type { Facts, Span } from '../../facts/facts';
import type { Saying } from '../../facts/saying';
import type { Token } from '../../facts/tokens';
import { keptWith } from '../../remembered';
import { fauxPas } from '../../rule';
import { isPushed } from '../pitch';

/** Three words in the same order are a phrase; with this share of the draft in phrases said before, it is a copy. */
const PHRASE = 3;
const SHARE = 0.2;
const LEAST_WORDS = 8;

/** A number for each of the author's words in a sentence: the same for the same word, and seldom for two. */
const numbersIn = keptWith(({ words }: Saying): readonly number[] =>
  words.flatMap(({ norm, quoted }) => {
    if (quoted) return [];
    let number = 0;
    for (let i = 0; i < norm.length; i++) number = (Math.imul(number, 31) + norm.charCodeAt(i)) | 0;
    return number;
  }),
);

/** At most so many phrases were said before: those of other words with the same numbers are among them. */
function mostRepeated({ sentences }: Facts): number {
  const known = new Set<number>();
  let [first, second] = [0, 0];
  let phrases = 1 - PHRASE;
  for (const { saying } of sentences) {
    for (const third of numbersIn(saying)) {
      if (++phrases > 0) known.add((Math.imul(Math.imul(first, 31) + second, 31) + third) >> 2);
      [first, second] = [second, third];
    }
  }
  return phrases - known.size;
}

/** The stretches of phrases that were said before, and how many phrases that are. */
function saidBefore(words: readonly Token[]): { stretches: Span[]; count: number } {
  const known = new Set<string>();
  const stretches: Span[] = [];
  let count = 0;
  for (let i = 0; i + PHRASE <= words.length; i++) {
    const phrase = words.slice(i, i + PHRASE);
    const key = phrase.map(({ norm }) => norm).join(' ');
    if (!known.has(key)) {
      known.add(key);
      continue;
    }
    count++;
    const { start } = words[i] as Token;
    const { end } = phrase[PHRASE - 1] as Token;
    const last = stretches.at(-1);
    if (last && start < last.end) last.end = end;
    else stretches.push({ start, end });
  }
  return { stretches, count };
}

export default fauxPas({
  id: 'repeated-copy',
  kind: 'spam',
  title: 'Says the same words again',
  why: 'The same call twice is a recording; people stop hearing it.',
  notWhen: 'It is a refrain, a song or a chant that people join in.',
  source: 'X platform manipulation policy, 2022: duplicate copy',
  strength: 'strong',
  message: 'You’ve said this already, in the same words. Once is enough when it’s good.',
  severity: 1,
  confidence: 0.6,
  *check(facts) {
    if (facts.said.length < LEAST_WORDS || !isPushed(facts)) return;
    // The numbers are at hand, the phrases would have to be written out.
    if (mostRepeated(facts) <= facts.said.length * SHARE) return;
    const { stretches, count } = saidBefore(facts.said);
    if (count > facts.said.length * SHARE) yield* stretches;
  },
  examples: {
    flags: [
      'Come to the barn sale! ⟦Come to the barn sale⟧! https://barn.example',
      'Plums at the gate https://plums.example and ⟦plums at the gate⟧ https://plums.example',
      'Vote for the blue door today. ⟦Vote for the blue door⟧ #door #blue',
    ],
    passes: [
      'Row, row, row your boat, gently row your boat along, row your boat along.',
      'Come to the barn on Sunday! The barn is warm and there is soup!',
      'I went to the gate, and from the gate to the plums.',
    ],
  },
});
