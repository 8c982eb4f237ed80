import type { Rule } from '../../rule';
import agreesWithReason from './agrees-with-reason';
import answersThem from './answers-them';
import followsUp from './follows-up';
import straightAnswer from './straight-answer';
import takesItUp from './takes-it-up';
import takesUpWords from './takes-up-words';

export default [agreesWithReason, answersThem, followsUp, straightAnswer, takesUpWords, takesItUp] satisfies Rule[];
