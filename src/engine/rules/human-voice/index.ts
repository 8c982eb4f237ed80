import type { Rule } from '../../rule';
import admits from './admits';
import laughs from './laughs';
import ownMoment from './own-moment';
import plainTalk from './plain-talk';

export default [admits, laughs, ownMoment, plainTalk] satisfies Rule[];
