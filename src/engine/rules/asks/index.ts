import type { Rule } from '../../rule';
import genuineQuestion from './genuine-question';
import openAsk from './open-ask';
import thinksAloud from './thinks-aloud';

export default [genuineQuestion, openAsk, thinksAloud] satisfies Rule[];
