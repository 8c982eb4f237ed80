import type { Facts } from '../../facts/facts';
import { sceneOf } from '../../questions/scene';
import type { Reading } from '../../reading';
import { closingQuestions } from '../closing-questions';
import { endingIn } from '../place';
import type { Transformation } from '../transformation';

/** Who offers to answer leaves room as it is. */
const ANSWERS = /\b(?:happy|glad) to (?:answer|help|explain|talk|tell|show)\b/i;

/** Who says that answers are welcome needs no question more. */
const INVITES =
  /\b(?:comments? (?:are )?welcome|(?:tell|let) (?:me|us) (?:know )?(?:below|in the comments|what you think|how you|which)|i read (?:them all|every)|ask (?:me|us)? ?(?:below|anything)|(?:glad|love|like) to hear (?:from|what|about|it|your|how|why))\b/i;

/** A question that sells or answers itself opens many an offer; a real one at its end is another thing. */
function leavesRoom({ text, questions, sentences }: Facts, { invite }: Reading): boolean {
  if (text.includes('⟦') || ANSWERS.test(text) || INVITES.test(text)) return false;
  if (!text.includes('?') && questions.length === 0) return true;
  const [asked, ...more] = questions;
  if (invite !== 'no' || more.length > 0 || text.split('?').length > 2) return false;
  return asked?.sentence.index === 0 && /^(?:sales|rhetorical)$/.test(asked.type) && sentences.length > 2;
}

/** The draft with each of the questions that would fit at its end, the likeliest first. */
export function withQuestion(facts: Facts, reading: Reading): string[] {
  if (!leavesRoom(facts, reading)) return [];
  return endingIn(facts, closingQuestions(sceneOf(facts, reading), reading.invite === 'no'));
}

/** Who asks wants to hear; who only tells does not. */
export default {
  id: 'close-question',
  title: 'Asks the readers something they can answer in a line',
  apply: (facts, reading) => withQuestion(facts, reading)[0] ?? facts.text,
  examples: [
    ['Our new planner is here. #planner', 'Our new planner is here. What would you try first with it? #planner'],
    ['Our new kettle is here. #kettle', 'Our new kettle is here. What would you look for in our kettle? #kettle'],
    ['We buried my uncle at the funeral today.', 'We buried my uncle at the funeral today.'],
    ['Our new kettle is here. Who wants one?', 'Our new kettle is here. Who wants one?'],
  ],
} satisfies Transformation;
