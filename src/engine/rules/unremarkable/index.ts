import type { Rule } from '../../rule';
import nothingToHold from './nothing-to-hold';
import passingMoment from './passing-moment';
import taggedCry from './tagged-cry';
import vaguePraise from './vague-praise';

export default [nothingToHold, passingMoment, taggedCry, vaguePraise] satisfies Rule[];
