import type { Facts } from '../../facts/facts';
import type { Sentence } from '../../facts/sentences';
import { fauxPas } from '../../rule';

const STACK = 6;
const SHORT = 16;
const SHARE = 0.7;

/** Lines of the draft, blank ones left out, as the sentences that stand on each. */
function linesOf({ sentences }: Facts): Sentence[][] {
  const lines = new Map<number, Sentence[]>();
  for (const sentence of sentences) {
    const line = lines.get(sentence.line);
    if (line) line.push(sentence);
    else lines.set(sentence.line, [sentence]);
  }
  return [...lines.values()];
}

/** One short line with a blank one before it. */
function standsAlone(line: Sentence[], before: Sentence[] | undefined): boolean {
  const words = line.reduce((sum, sentence) => sum + sentence.words.length, 0);
  const gap = before === undefined || (line[0]?.line ?? 0) - (before[0]?.line ?? 0) > 1;
  return gap && words > 0 && words <= SHORT;
}

export default fauxPas({
  id: 'line-stack',
  kind: 'contrived',
  title: 'One line, gap, one line, gap',
  why: 'A gap after each line is a stage pause; in talk people would wait for you to get on with it.',
  notWhen: 'It is a poem, or a list that people will use.',
  source: 'The party test: cool can’t be forced',
  strength: 'folk',
  message: 'You pause after every line, like on a stage. Put it in two paragraphs, as you’d tell it.',
  severity: 1,
  confidence: 0.75,
  *check(facts) {
    if (facts.isReply || facts.questions.some(({ type }) => type === 'genuine')) return;
    const lines = linesOf(facts);
    const alone = lines.filter((line, i) => standsAlone(line, lines[i - 1]));
    if (alone.length < STACK || alone.length / lines.length < SHARE) return;
    const [first, second] = [alone[0]?.[0], alone[1]?.at(-1)];
    if (first && second) yield { start: first.start, end: second.end };
  },
  examples: {
    flags: [
      '⟦Plumbing is lonely.\n\nNobody claps.⟧\n\nNobody sees the pipe.\n\nBut water runs.\n\nEvery morning.\n\nRemember that.',
      '⟦He fired me.\n\nI went home.⟧\n\nI baked.\n\nI sold one loaf.\n\nThen forty.\n\nBread forgives.',
      '⟦Shears rust.\n\nTalent rusts.⟧\n\nOil both.\n\nEvery day.\n\nEvery year.\n\nNo excuses.',
    ],
    passes: [
      'Plumbing is lonely, nobody claps and nobody sees the pipe. But the water runs every morning.',
      'Eggs\nFlour\nButter\nSalt\nSugar\nPatience',
      'He fired me.\n\nI baked.\n\nI sold one loaf.\n\nThen forty.\n\nI am so tired.\n\nHow do you bakers sleep?',
    ],
  },
});
