import type { Facts } from '../facts/facts';
import type { Sentence } from '../facts/sentences';

/** Words that answers to any question begin with or turn on. */
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

/** Words one of which an answer to this question would hold; `undefined` where any words may be an answer. */
export function awaited({ words }: Sentence): ReadonlySet<string> | undefined {
  const [first, second] = words.map(({ norm }) => norm);
  if (!first) return undefined;
  if (YES_NO.test(first)) return second === 'anyone' || second === 'anybody' ? undefined : new Set();
  if (first === 'when' || (first === 'what' && second === 'time')) return TIMES;
  if (first === 'how' && /^(?:much|many|long|often|old|far)$/.test(second ?? '')) return TIMES;
  return first === 'where' ? PLACES : undefined;
}

/** Whether anything in the draft might be the answer: a word that was awaited, a number, a link, a question back. */
export function mayAnswer(facts: Facts, words: ReadonlySet<string>): boolean {
  if (facts.questions.length > 0 || facts.links.length + facts.mentions.length > 0) return true;
  if (facts.of('number').length + facts.of('money').length > 0) return true;
  return facts.words.some(({ norm }) => ANSWERS.has(norm) || words.has(norm));
}
