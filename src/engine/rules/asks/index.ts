import type { Rule } from '../../rule';
import genuineQuestion from './genuine-question';
import openAsk from './open-ask';
import thinksAloud from './thinks-aloud';
import wantsToKnow from './wants-to-know';

export default [genuineQuestion, openAsk, thinksAloud, wantsToKnow] satisfies Rule[];
