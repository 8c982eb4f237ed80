import type { Hit } from '../lexicon/match';
import { keptWith } from '../remembered';
import { I, YOU } from './persons';
import type { Saying } from './saying';
import type { Sentence } from './sentences';
import type { Token } from './tokens';

/**
 * What a question is for. `genuine` waits for an answer; `sales` leads into an offer ("Want softer bread?");
 * `rhetorical` has its answer built in or given at once; `bait` dictates the answer for the sake of being answered.
 */
type QuestionType = 'genuine' | 'sales' | 'rhetorical' | 'bait';

export interface AskedQuestion {
  sentence: Sentence;
  type: QuestionType;
}

const OPENERS = new Set(
  "who what which when where why how who's what's where's how's do does did is are was were am can could would will should has have had any anyone anybody isn't aren't don't doesn't didn't won't wouldn't can't couldn't".split(
    ' ',
  ),
);
const ANYONE = new Set('anyone anybody someone somebody'.split(' '));

/** A question with so many sentences after it is a device of the text: nobody is given the time to answer. */
const TEXT_GOES_ON = 8;

/** … unless it is the title: what a person then tells is why they ask. */
const OPENING = 2;

/** "Can You Guess Which Cake Won": most words after the first have a capital. */
function isHeadline(words: readonly Token[]): boolean {
  return words.slice(1).filter((word) => /^\p{Lu}/u.test(word.text)).length * 2 > words.length;
}

/** Whether it is a question: it ends as one, or begins as one where people leave the mark out. */
function asks({ ending, words, tokens }: Saying): boolean {
  if (ending === '?') {
    // A mark inside quotation marks is somebody else's: she asked me "who are you?"
    return words.length > 0 && tokens.some((token) => !token.quoted && token.text.includes('?'));
  }
  if (ending === '!' || ending === '.' || isHeadline(words)) return false;
  const [first, second] = words;
  if (!first || first.quoted || !OPENERS.has(first.norm) || words.length < 4) return false;
  // "What a day", "How I met her", "Could do with a nap": statements or headlines.
  return /^(?:do|does|did|is|are|can|could|would|will|should|has|have|was|were)$/.test(second?.norm ?? '')
    ? !/^(?:how|why|what|who)$/.test(first.norm) || tokens[0]?.text === tokens[0]?.norm
    : /^(?:anyone|anybody)$/.test(first.norm) ||
        (/^(?:does|did|can|could|would)$/.test(first.norm) &&
          /^(?:i|you|we|he|she|it|they|the|this|that|there|any|anyone|someone|my|your)$/.test(second?.norm ?? ''));
}

/** The draft around a question: who speaks in it and what it leads to. */
interface Around {
  sentences: readonly Sentence[];
  /** The author is in it as a person: "I", "my". */
  personal: boolean;
  /** The last sentence with a link in it; below 0 where there is none. */
  lastLink: number;
  /** It is said to one person, who can answer. */
  addressed: boolean;
  hitsIn: (sentence: Sentence, list: string) => Hit[];
}

const holds = (norms: ReadonlySet<string>) =>
  keptWith(({ words }: Saying) => words.some((word) => !word.quoted && norms.has(word.norm)));
const speaksOfI = holds(I);
const speaksToYou = holds(YOU);
const speaksToAnyone = holds(ANYONE);

/** Whether a link stands in it. */
const leads = keptWith(({ tokens }: Saying) => tokens.some(({ kind }) => kind === 'link'));

/** Whether it is a question of the author's own. */
const isAsked = keptWith((saying: Saying) => asks(saying) && !saying.words.every((word) => word.quoted));

/** How many sentences after this one tell something, counted up to `TEXT_GOES_ON`. */
function toldAfter({ index }: Sentence, sentences: readonly Sentence[]): number {
  let told = 0;
  for (let i = index + 1; i < sentences.length && told < TEXT_GOES_ON; i++) {
    const { words, ending } = sentences[i] as Sentence;
    if (words.length > 0 && ending !== '?') told++;
  }
  return told;
}

function typeOf(sentence: Sentence, { sentences, personal, lastLink, addressed, hitsIn }: Around): QuestionType {
  const hits = (list: string, place: Sentence | undefined = sentence) => (place ? hitsIn(place, list) : []);
  if (hits('bait-questions').length) return 'bait';
  const next = sentences[sentence.index + 1];
  const pitched = (place: Sentence | undefined) =>
    place !== undefined && (hits('orders', place).length > 0 || leads(place.saying));
  if (hits('sales-questions').length && (pitched(next) || pitched(sentence) || !next)) return 'sales';
  const whole = hits('question-tags').some((hit) => hit.to - hit.from >= sentence.words.length);
  if (hits('rhetorical-questions').length || whole) return 'rhetorical';
  if (addressed || speaksToAnyone(sentence.saying)) return 'genuine';
  // A question by nobody that leads to a link is the sign over a shop, or a headline; one behind the link waits for people.
  if (lastLink >= sentence.index && !personal) return speaksToYou(sentence.saying) ? 'sales' : 'rhetorical';
  const after = toldAfter(sentence, sentences);
  const answered = after > 0 && !personal && !speaksToYou(sentence.saying);
  const device = after === TEXT_GOES_ON && !(personal && sentence.index < OPENING);
  return answered || device ? 'rhetorical' : 'genuine';
}

/** All questions of the draft that are the author's own, each with what it is for. */
export function questionsOf(
  sentences: readonly Sentence[],
  hitsIn: (sentence: Sentence, list: string) => Hit[],
  isReply: boolean,
): AskedQuestion[] {
  const personal = sentences.some(({ saying }) => speaksOfI(saying));
  const lastLink = sentences.findLastIndex(({ saying }) => leads(saying));
  const addressed = isReply || sentences[0]?.tokens[0]?.kind === 'mention';
  return sentences
    .filter(({ saying }) => isAsked(saying))
    .map((sentence) => ({ sentence, type: typeOf(sentence, { sentences, personal, lastLink, addressed, hitsIn }) }));
}
