import type { Span } from '../../facts/facts';
import type { Token } from '../../facts/tokens';
import { fauxPas } from '../../rule';
import { isPushed } from '../pitch';

/** Three words in the same order are a phrase; with this share of the draft in phrases said before, it is a copy. */
const PHRASE = 3;
const SHARE = 0.2;
const LEAST_WORDS = 8;

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
