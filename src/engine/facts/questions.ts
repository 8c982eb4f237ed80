import type { Hit } from '../lexicon/match';
import type { Sentence } from './sentences';

/**
 * What a question is for. `genuine` waits for an answer; `sales` leads into an offer ("Want softer bread?");
 * `rhetorical` has its answer built in; `bait` dictates the answer for the sake of being answered.
 */
export type QuestionType = 'genuine' | 'sales' | 'rhetorical' | 'bait';

export interface AskedQuestion {
  sentence: Sentence;
  type: QuestionType;
}

const OPENERS = new Set(
  "who what which when where why how who's what's where's how's do does did is are was were am can could would will should has have had any anyone anybody isn't aren't don't doesn't didn't won't wouldn't can't couldn't".split(
    ' ',
  ),
);

/** Whether a sentence is a question: it ends as one, or begins as one where people leave the mark out. */
function isQuestion(sentence: Sentence): boolean {
  if (sentence.ending === '?') return sentence.words.length > 0;
  if (sentence.ending === '!' || sentence.ending === '.') return false;
  const [first, second] = sentence.words;
  if (!first || first.quoted || !OPENERS.has(first.norm) || sentence.words.length < 4) return false;
  // "What a day", "How I met her", "Who we are": statements or headlines.
  return /^(?:do|does|did|is|are|can|could|would|will|should|has|have|was|were)$/.test(second?.norm ?? '')
    ? !/^(?:how|why|what|who)$/.test(first.norm) || sentence.tokens[0]?.text === sentence.tokens[0]?.norm
    : /^(?:does|did|can|could|would|anyone|anybody)$/.test(first.norm);
}

/** All questions of the draft that are the author's own, each with what it is for. */
export function questionsOf(
  sentences: readonly Sentence[],
  hitsIn: (sentence: Sentence, list: string) => Hit[],
): AskedQuestion[] {
  return sentences
    .filter((sentence) => isQuestion(sentence) && !sentence.words.every((word) => word.quoted))
    .map((sentence) => {
      const next = sentences[sentence.index + 1];
      const pitched = (place: Sentence | undefined) =>
        place !== undefined &&
        (hitsIn(place, 'orders').length > 0 || place.tokens.some((token) => token.kind === 'link'));
      let type: QuestionType = 'genuine';
      if (hitsIn(sentence, 'bait-questions').length) type = 'bait';
      else if (hitsIn(sentence, 'sales-questions').length && (pitched(next) || pitched(sentence) || !next))
        type = 'sales';
      else if (hitsIn(sentence, 'rhetorical-questions').length) type = 'rhetorical';
      return { sentence, type };
    });
}
