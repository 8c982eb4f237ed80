import type { Rule } from '../../rule';
import asksAFavour from './asks-a-favour';
import asksPlainly from './asks-plainly';
import atALoss from './at-a-loss';
import genuineQuestion from './genuine-question';
import openAsk from './open-ask';
import thinksAloud from './thinks-aloud';
import wantsToKnow from './wants-to-know';

export default [genuineQuestion, openAsk, thinksAloud, asksAFavour, asksPlainly, atALoss, wantsToKnow] satisfies Rule[];
