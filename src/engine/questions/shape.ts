import type { Question } from '../reading';

/**
 * Where an answer to a question stands in a wording: in front of the news ("For night-shift nurses: …"), right behind
 * the sentence that tells it ("… It saves an hour a week."), or as the last sentence.
 */
export interface Weave {
  place: 'front' | 'after-news' | 'end';
  /** Words before and after the answer, from the closed list: `For ` and `:`. */
  before: string;
  after: string;
}

/** A question that knows how its answer joins the wordings; without `weave` it only makes the author think. */
export interface ShapedQuestion extends Question {
  weave?: Weave;
}
