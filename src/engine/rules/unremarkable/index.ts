import type { Rule } from '../../rule';
import nothingToHold from './nothing-to-hold';
import taggedCry from './tagged-cry';
import vaguePraise from './vague-praise';

export default [nothingToHold, taggedCry, vaguePraise] satisfies Rule[];
