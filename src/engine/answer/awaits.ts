import type { Facts } from '../facts/facts';
import type { Sentence } from '../facts/sentences';
import type { Token } from '../facts/tokens';
import { stem, stemsOf } from './stems';

/** What a question waits for. `open` waits for anything that is about it. */
type Awaited = 'yes-no' | 'time' | 'amount' | 'place' | 'person' | 'open';

const set = (words: string) => new Set(words.split(' '));

/** "I certainly do": so long a short form of yes may be, in words. */
const SHORT_FORM = 3;
const YES_NO = set('do does did is are am was were can could will would should has have had');
/** "Is anyone …", "Can you recommend …": a yes alone would not answer these. */
const REQUESTS = set(
  'anyone anybody someone somebody recommend suggest share explain tell give help describe point send show',
);
const ASKING = /^(?:wh(?:en|ere|o|ose|at|ich|y)|how)$/;
const TIME_ASKED = set('long often soon late early');
const AMOUNT_ASKED = set('much many old far big tall wide deep heavy high fast');
const TIME_NAMED = set('time day date year month hour');
const AMOUNT_NAMED = set('price cost costs rate fee size number percentage salary budget');

/** Answers to anything, and honest ways to give none. */
const ANY = set(
  "depends sure idea know sorry afraid unfortunately sadly guess wondering curious same too neither either try tried recommend suggest i'd you'd",
);
const POLAR = set(
  "yes yeah yep yup no nope nah not never always usually often sometimes rarely mostly only maybe perhaps probably possibly absolutely definitely totally certainly exactly indeed course normal can't couldn't don't doesn't didn't isn't aren't wasn't won't wouldn't shouldn't hasn't haven't if unless until mine ours",
);
const TIMES = set(
  'monday mondays tuesday wednesday thursday friday saturday sunday weekend today tomorrow tonight yesterday now soon later noon midnight morning afternoon evening overnight night spring summer autumn fall winter january february march april may june july august september october november december one two three four five six seven eight nine ten eleven twelve dozen half several few couple second seconds minute minutes hour hours day days week weeks month months year years decade ages forever until till before after when once whenever while every daily weekly never always rarely ago already yet next last early late',
);
const AMOUNTS = set(
  'one two three four five six seven eight nine ten twelve twenty thirty fifty hundred thousand million dozen half quarter double twice few several many lots plenty loads none nothing zero free cheap cheaper expensive roughly couple',
);
const PLACES = set(
  'in at on near by behind beside opposite under inside outside from across next to here there online downtown home around everywhere nowhere anywhere somewhere between along past left right upstairs downstairs',
);
const PEOPLE = set(
  'me him her them us everyone everybody nobody anyone someone mother mum mom father dad sister brother son daughter wife husband partner boss colleague friend neighbour neighbor teacher doctor team lady man woman guy girl boy people lot',
);
const WORDS: Record<Exclude<Awaited, 'open'>, ReadonlySet<string>> = {
  'yes-no': POLAR,
  time: TIMES,
  amount: AMOUNTS,
  place: PLACES,
  person: PEOPLE,
};

function awaitedBy({ words }: Sentence): Awaited {
  const norms = words.map(({ norm }) => norm);
  // "We leave at nine. And when do you …": what is asked stands at the first word that asks.
  const at = norms.findIndex((norm, i) => (i === 0 && YES_NO.has(norm)) || ASKING.test(norm));
  const [asked, next] = [norms[at], norms[at + 1] ?? ''];
  if (asked === undefined) return 'open';
  if (YES_NO.has(asked)) return norms.some((norm) => REQUESTS.has(norm)) ? 'open' : 'yes-no';
  if (asked === 'when') return 'time';
  if (asked === 'where') return 'place';
  if (asked === 'who' || asked === 'whose') return 'person';
  if (asked === 'how') return TIME_ASKED.has(next) ? 'time' : AMOUNT_ASKED.has(next) ? 'amount' : 'open';
  if (TIME_NAMED.has(next)) return 'time';
  return norms.some((norm) => AMOUNT_NAMED.has(norm)) ? 'amount' : 'open';
}

/** "What does it cost, and can I bring a bike?": an answer may be to either half. */
function asksTwice({ words }: Sentence): boolean {
  return words.some(({ norm }, i) => {
    const next = words[i + 1]?.norm ?? '';
    return (norm === 'and' || norm === 'or') && (YES_NO.has(next) || ASKING.test(next));
  });
}

/** A name: a word with a capital that does not open its sentence, or the whole of a short reply. */
function namesSomebody({ words, sentences, mentions }: Facts): boolean {
  const opening = new Set(sentences.map((sentence) => sentence.words[0]));
  const isName = ({ text }: Token) => /^\p{Lu}\p{Ll}/u.test(text);
  return (
    mentions.length > 0 || words.some((word) => isName(word) && !opening.has(word)) || words.slice(0, 2).every(isName)
  );
}

/**
 * Whether the draft may hold the answer to this question of the other's: what it waits for, a question back, or an honest
 * "no idea". Where anything may be the answer, only what `takesUp` decides. Doubt speaks for the author.
 */
export function mayAnswer(facts: Facts, question: Sentence, takesUp: boolean): boolean {
  const { words, questions } = facts;
  if (questions.length > 0 || words.some(({ norm }) => ANY.has(norm))) return true;
  const awaited = awaitedBy(question);
  if (awaited === 'open' || (takesUp && asksTwice(question))) return takesUp;
  const figures = facts.of('number').length + facts.of('money').length > 0;
  if (figures && awaited !== 'person' && awaited !== 'place') return true;
  if (awaited === 'person' && namesSomebody(facts)) return true;
  if (awaited === 'yes-no') {
    // "They do." "It was."
    const [first] = facts.sentences;
    if (
      first &&
      first.words.length > 1 &&
      first.words.length <= SHORT_FORM &&
      YES_NO.has(first.words.at(-1)?.norm ?? '')
    )
      return true;
    const asked = stemsOf(question.tokens);
    if (words.some(({ norm }) => asked.has(stem(norm)))) return true;
    // "Tea or coffee?" is answered with either.
    if (question.words.some(({ norm }) => norm === 'or') && takesUp) return true;
  }
  const awaitedWords = WORDS[awaited];
  return words.some(({ norm }) => awaitedWords.has(norm));
}
