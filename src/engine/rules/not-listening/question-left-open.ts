import type { Facts } from '../../facts/facts';
import type { Sentence } from '../../facts/sentences';
import { fauxPas } from '../../rule';
import { sharesWords } from '../heard';

/** Fewer words may well be the whole answer: "Until noon." */
const LEAST = 5;

/** A longer question is quoted by its end, where the asking is. */
const QUOTED = 70;

const ANSWERS = new Set(
  "yes yeah yep yup no nope nah not sure never always usually often sometimes rarely mostly only depends maybe perhaps probably possibly absolutely definitely unfortunately sadly sorry can't don't doesn't didn't isn't won't haven't because if unless until both neither either try tried know idea think guess believe recommend suggest i'd you'd".split(
    ' ',
  ),
);
const TIMES = new Set(
  'monday tuesday wednesday thursday friday saturday sunday today tomorrow tonight yesterday now soon later noon midnight morning afternoon evening spring summer autumn winter january february march april may june july august september october november december one two three four five six seven eight nine ten dozen half free nothing few several hour hours minutes week weeks month months year years day days after before when once whenever'.split(
    ' ',
  ),
);
const PLACES = new Set(
  'in at on near by behind beside opposite under inside outside from across next to here there online downtown home around'.split(
    ' ',
  ),
);
const YES_NO = /^(?:do|does|did|is|are|was|were|am|can|could|will|would|should|have|has|had)$/;

/** What an answer to this question would hold; nothing where any words may be one. */
function awaited({ words }: Sentence): ReadonlySet<string> | undefined {
  const [first, second] = words.map(({ norm }) => norm);
  if (!first) return undefined;
  if (YES_NO.test(first)) return second === 'anyone' || second === 'anybody' ? undefined : new Set();
  if (first === 'when' || (first === 'what' && second === 'time')) return TIMES;
  if (first === 'how' && /^(?:much|many|long|often|old|far)$/.test(second ?? '')) return TIMES;
  return first === 'where' ? PLACES : undefined;
}

/** Anything by which the draft might be an answer, however short of words. */
function mayAnswer(facts: Facts, words: ReadonlySet<string>): boolean {
  if (facts.questions.length > 0 || facts.links.length + facts.mentions.length > 0) return true;
  if (facts.of('number').length + facts.of('money').length > 0) return true;
  return facts.words.some(({ norm }) => ANSWERS.has(norm) || words.has(norm));
}

function ask({ text }: Sentence): string {
  const short = text.length > QUOTED ? `…${text.slice(-QUOTED).replace(/^\S*\s/, '')}` : text;
  return `They asked “${short}”, and I can’t hear an answer. Start with that, even if it is “I don’t know”.`;
}

export default fauxPas({
  id: 'question-left-open',
  kind: 'not-listening',
  title: 'Their question is still open',
  why: 'Whoever asks and gets something else back hears that nobody listened.',
  notWhen: 'You answered elsewhere, or the question was not meant for you.',
  source: 'Huang et al. 2017: people like those who respond to what was said; Sprout 2016: unanswered people leave',
  strength: 'moderate',
  message: 'They asked something, and I can’t hear an answer. Start with that.',
  severity: 2,
  confidence: 0.75,
  *check(facts) {
    const { parent, sentences, words } = facts;
    const asked = parent?.questions.filter(({ type }) => type === 'genuine') ?? [];
    const open = asked.find(({ sentence }) => awaited(sentence))?.sentence;
    if (!open || asked.length > 1 || words.length < LEAST || sharesWords(facts, open.tokens)) return;
    if (mayAnswer(facts, awaited(open) ?? new Set())) return;
    const [first] = sentences;
    const [from, to] = [first?.words[0], first?.words.at(-1)];
    if (from && to) yield { start: from.start, end: to.end, message: ask(open) };
  },
  examples: {
    flags: [
      { text: '⟦We are a family bakery with a heart for grain⟧.', replyTo: { text: 'Are you open on Sunday?' } },
      {
        text: '⟦Great picture and lovely colours⟧!',
        replyTo: { text: 'Repotted the fern this morning. When should I water it?' },
      },
      {
        text: '⟦Our craftsmen love leather and take great care of every hide⟧.',
        replyTo: { text: 'I need new soles. How much do you charge?' },
      },
    ],
    passes: [
      { text: 'Until noon, and there are buns left.', replyTo: { text: 'Are you open on Sunday?' } },
      { text: 'I have no idea, my ferns all died of love.', replyTo: { text: 'When should I water it?' } },
      { text: 'What kind of shoe are we talking about?', replyTo: { text: 'How much do you charge for new soles?' } },
      { text: 'A wooden spoon my gran carved, blunt as a spade.', replyTo: { text: 'What do you stir it with?' } },
    ],
  },
});
