import type { Facts } from '../facts/facts';
import type { Question, Reading } from '../reading';

/** The questions that would help this draft most, at most three, the most useful first. */
export function questionsFor(_facts: Facts, _reading: Reading): Question[] {
  return [];
}
