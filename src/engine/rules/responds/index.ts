import type { Rule } from '../../rule';
import agreesWithReason from './agrees-with-reason';
import answersThem from './answers-them';
import followsUp from './follows-up';
import helpsAsADesk from './helps-as-a-desk';
import straightAnswer from './straight-answer';
import takesItUp from './takes-it-up';
import takesUpWords from './takes-up-words';

export default [
  agreesWithReason,
  answersThem,
  followsUp,
  straightAnswer,
  takesUpWords,
  helpsAsADesk,
  takesItUp,
] satisfies Rule[];
