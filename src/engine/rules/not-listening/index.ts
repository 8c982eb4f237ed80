import type { Rule } from '../../rule';
import cannedReply from './canned-reply';
import changesTheSubject from './changes-the-subject';
import emptyNod from './empty-nod';
import linkForAnAnswer from './link-for-an-answer';
import plugUnderAnother from './plug-under-another';
import questionLeftOpen from './question-left-open';
import takesUpNothing from './takes-up-nothing';
import thanksAndGoodbye from './thanks-and-goodbye';

export default [
  questionLeftOpen,
  plugUnderAnother,
  takesUpNothing,
  cannedReply,
  emptyNod,
  thanksAndGoodbye,
  linkForAnAnswer,
  changesTheSubject,
] satisfies Rule[];
