import type { Rule } from '../../rule';
import admits from './admits';
import laughs from './laughs';
import ownMoment from './own-moment';
import plainTalk from './plain-talk';
import soundsLikeAPerson from './sounds-like-a-person';

export default [admits, laughs, ownMoment, plainTalk, soundsLikeAPerson] satisfies Rule[];
