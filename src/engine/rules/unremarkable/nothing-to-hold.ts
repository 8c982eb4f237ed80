import { fauxPas } from '../../rule';

const FEW = 5;

/** Lists whose words mean something to somebody, however few they are. */
const WARM = ['thanks', 'congratulations', 'in-need', 'vague-praise'];

/** A claim or a plea, however short, can be answered: "Buses should sing". */
const CLAIMS = new Set('should deserve deserves hate please follow vote never'.split(' '));

export default fauxPas({
  id: 'nothing-to-hold',
  kind: 'unremarkable',
  title: 'A few words, and nothing in them',
  why: 'People answer to a detail, a name or a number; without one they nod and turn away.',
  notWhen: 'A picture beside the words says the rest.',
  source: 'André 2012: readers found a quarter of posts not worth reading, mostly for having nothing in them',
  strength: 'moderate',
  message: 'I’d nod, and not know what to say back. Give me one thing to hold.',
  severity: 1,
  confidence: 0.6,
  *check(facts) {
    const { words, said, links, mentions, tags } = facts;
    if (facts.isReply || words.length > FEW || said.length < words.length || facts.questions.length > 0) return;
    if (links.length + mentions.length + tags.length + facts.of('number').length + facts.of('money').length > 0) return;
    if (facts.persons.you.length + facts.shouting.length > 0 || WARM.some((list) => facts.hits(list).length > 0))
      return;
    if (words.some(({ norm }) => CLAIMS.has(norm))) return;
    const [first, last] = [words[0], words.at(-1)];
    const named = words.some(({ text }, i) => i > 0 && /^\p{Lu}\p{Ll}/u.test(text));
    if (first && last && !named) yield { start: first.start, end: last.end };
  },
  examples: {
    flags: ['⟦It is what it is⟧', '⟦Some mornings are like that⟧ 🙄', '⟦Same procedure as always⟧.'],
    passes: [
      'Here we go: our goat is in the post office again, on the counter.',
      'Thank you all.',
      'Ode to Bristol rain',
      '3 goats, 1 ladder.',
    ],
  },
});
